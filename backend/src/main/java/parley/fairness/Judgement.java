package parley.fairness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is found in the contacts of a window, about people and about departments.
 *
 * @param comparison the contacts, beside each other
 * @param people everybody of whom something may be said
 * @param departments every department of which something may be said
 * @param avoided the people who are found, the clearest first
 * @param avoidedDepartments the departments that are found
 * @param seldom how many asked too seldom to say anything
 */
record Judgement(
        Comparison comparison, List<Measure> people, List<Measure> departments, List<Measure> avoided, List<Measure> avoidedDepartments, int seldom) {

    /** A department of fewer would be a person by another name. */
    private static final int LEAST_PEOPLE = 3;

    static Judgement of(Collection<Contact> contacts) {
        var comparison = new Comparison(contacts);
        List<Measure> people = comparison.all(Contact::requester);
        Map<UUID, Measure> byPerson = people.stream().collect(Collectors.toMap(Measure::subject, person -> person));
        List<Measure> departments = new ArrayList<>();
        for (Measure department : comparison.all(Contact::department)) {
            Set<UUID> requesters = requesters(department);
            if (requesters.size() >= LEAST_PEOPLE) {
                departments.add(withoutOne(department, requesters, byPerson, comparison));
            }
        }
        int all = (int) contacts.stream().map(Contact::requester).distinct().count();
        return new Judgement(comparison, people, departments, found(people), found(departments), all - people.size());
    }

    private static Set<UUID> requesters(Measure department) {
        return department.placed().stream().map(one -> one.contact().requester()).collect(Collectors.toSet());
    }

    /** One of its people who is avoided makes no avoided department, so it counts as far as it holds without the clearest of them. */
    private static Measure withoutOne(Measure department, Set<UUID> requesters, Map<UUID, Measure> people, Comparison comparison) {
        UUID clearest = requesters.stream()
                .min(Comparator.comparingDouble((UUID person) -> people.containsKey(person) ? people.get(person).chance() : 1).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        List<Placed> others = department.placed().stream().filter(one -> !one.contact().requester().equals(clearest)).toList();
        Measure without = comparison.of(department.subject(), others);
        return without.chance() > department.chance() ? department.withChance(without.chance()) : department;
    }

    private static List<Measure> found(List<Measure> measures) {
        double bound = FalseDiscovery.bound(measures.stream().mapToDouble(Measure::chance).toArray());
        return measures.stream().filter(measure -> measure.chance() <= bound).sorted(Comparator.comparingDouble(Measure::chance)).toList();
    }

    Set<UUID> found() {
        return avoided.stream().map(Measure::subject).collect(Collectors.toCollection(HashSet::new));
    }
}
