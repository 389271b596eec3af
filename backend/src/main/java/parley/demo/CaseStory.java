package parley.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import parley.servicelevel.BusinessCalendar;

/**
 * One exception request of the demo company, told from what somebody needed to where it stands.
 *
 * @param requester who needs it
 * @param filedBy who typed it; where that is somebody else, it stays a draft until the requester confirms
 * @param rule the key of the rule in the way; empty where nobody knew
 * @param from days from the filing to the first day it is needed
 * @param until days from the filing to the last one
 * @param data how sensitive the information is
 * @param managerKnows whether the manager knows
 * @param ago opening hours of the desk since the last step
 * @param told the words: goal, otherwise, stopped, workaround, whoelse
 * @param answers to the rule's own questions; {@code day+3} is a day counted from the filing
 * @param files names of files that go with the first message
 * @param steps what came of it
 */
record CaseStory(
        String requester,
        String filedBy,
        @Nullable String rule,
        int from,
        int until,
        String data,
        boolean managerKnows,
        String ago,
        Map<String, String> told,
        Map<String, String> answers,
        List<String> files,
        List<Step> steps) {

    /** Opening hours from the filing until now. */
    Duration length(BusinessCalendar hours) {
        Duration day = hours.week().averageWorkingDay();
        return steps.stream().map(step -> Spans.of(step.after(), day)).reduce(Spans.of(ago, day), Duration::plus);
    }

    @Nullable String words(String what) {
        return told.get(what);
    }

    String name() {
        return requester + " and " + (rule == null ? "some rule" : rule);
    }

    /**
     * One step of a case.
     *
     * @param after opening hours since the step before
     * @param who whose step
     * @param verb what they do
     * @param rest what the verb needs, such as a reason in short
     * @param text what they write
     * @param told what they fill in, where that is more than one text
     */
    record Step(String after, String who, CaseVerb verb, String rest, String text, Map<String, String> told) {

        String filledIn(String field) {
            String value = told.get(field);
            if (value == null) {
                throw new IllegalArgumentException(who + " " + verb + " without " + field);
            }
            return value;
        }
    }
}
