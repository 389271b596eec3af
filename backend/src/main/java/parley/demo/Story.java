package parley.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.List;
import parley.servicelevel.BusinessCalendar;
import parley.ticket.Impact;
import parley.ticket.TicketKind;
import parley.ticket.Urgency;

/**
 * One ticket of the demo company, told from its first message to where it stands.
 *
 * @param title its title
 * @param kind what was asked
 * @param category what it is about
 * @param impact who is affected
 * @param urgency whether they can work
 * @param requester who asked
 * @param filedBy who typed it
 * @param queue where the rules send it
 * @param ago opening hours of that queue since the last step
 * @param text the first message
 * @param files names of files that go with it
 * @param steps what came of it
 */
record Story(
        String title,
        TicketKind kind,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        String requester,
        String filedBy,
        String queue,
        String ago,
        String text,
        List<String> files,
        List<Step> steps) {

    /** Opening hours from the first message until now. */
    Duration length(BusinessCalendar hours) {
        Duration day = hours.week().averageWorkingDay();
        return steps.stream().map(step -> Spans.of(step.after(), day)).reduce(Spans.of(ago, day), Duration::plus);
    }

    /**
     * One step of a story.
     *
     * @param after opening hours since the step before
     * @param who whose step
     * @param verb what they do
     * @param rest what the verb needs, such as the person it is handed to
     * @param text what they write
     */
    record Step(String after, String who, Verb verb, String rest, String text) {}
}
