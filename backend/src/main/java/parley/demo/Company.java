package parley.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.account.CurrentUser;
import parley.queue.QueueId;
import parley.servicelevel.BusinessCalendar;

/** The company as it was founded: everybody and every queue by the name that the stories use. */
final class Company {

    private final Map<String, CurrentUser> people = new LinkedHashMap<>();
    private final Map<String, QueueId> queues = new LinkedHashMap<>();
    private final Map<String, BusinessCalendar> hours = new LinkedHashMap<>();

    void add(String key, CurrentUser person) {
        people.put(key, person);
    }

    void add(String name, QueueId queue, BusinessCalendar open) {
        queues.put(name, queue);
        hours.put(name, open);
    }

    CurrentUser person(String key) {
        return known(people, key);
    }

    QueueId queue(String name) {
        return known(queues, name);
    }

    /** When that queue is open. */
    BusinessCalendar hours(String queue) {
        return known(hours, queue);
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + key + " at Fennwick Tools");
        }
        return found;
    }
}
