package parley.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;

/**
 * What the owner of a rule agreed to beforehand: a request of low risk within these limits needs no person.
 *
 * @param id its id
 * @param restrictionKey the rule
 * @param restrictionVersion the version that the owner looked at; it holds under no other
 * @param number counts what was said about the rule
 * @param maxDays the longest exception
 * @param limits for each question that is limited, the answers that it must have
 * @param owner who answers for it
 * @param saidAt since when
 */
public record PreAuthorisation(
        UUID id,
        String restrictionKey,
        int restrictionVersion,
        int number,
        int maxDays,
        Map<String, List<String>> limits,
        UUID owner,
        Instant saidAt) {

    private static final int LONGEST = 365;

    public PreAuthorisation {
        Map<String, List<String>> sorted = new TreeMap<>();
        limits.forEach((question, allowed) -> sorted.put(question, List.copyOf(allowed)));
        limits = Map.copyOf(sorted);
    }

    /** Refuses what cannot be left to a rule: more risk than low, more time than the rule gives, answers that nobody can check. */
    static PreAuthorisation say(
            UUID id, Restriction rule, Questionnaire asked, int number, int maxDays, Map<String, List<String>> limits, UUID owner, Instant now) {
        if (!isUsuallyLow(rule)) {
            throw new NotLowRisk();
        }
        List<FieldError> problems = new ArrayList<>();
        int longest = Math.min(rule.maxDays(), LONGEST);
        if (maxDays > longest) {
            problems.add(new FieldError("/maxDays", "At most " + longest + " days, as the rule says."));
        }
        limits.forEach((question, allowed) -> {
            if (!areAnswersTo(asked, question, allowed)) {
                problems.add(new FieldError("/limits/" + question.replace("~", "~0").replace("/", "~1"), "Not answers to a question of this rule that offers a choice."));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        return new PreAuthorisation(id, rule.key(), rule.version(), number, maxDays, limits, owner, now);
    }

    /** Whether nobody has to look at requests under that rule to know that their risk is low, as far as the rule can tell. */
    public static boolean isUsuallyLow(Restriction rule) {
        return rule.defaultRisk() == RiskLevel.LOW && rule.floor().with(true) == RiskLevel.LOW;
    }

    /** Whether a request is within the limits: so many days, under that rule, with those answers. */
    public boolean covers(Restriction rule, Map<String, String> given, long days) {
        return rule.key().equals(restrictionKey)
                && rule.version() == restrictionVersion
                && isUsuallyLow(rule)
                && days <= maxDays
                && limits.entrySet().stream().allMatch(limit -> limit.getValue().contains(given.getOrDefault(limit.getKey(), "")));
    }

    private static boolean areAnswersTo(Questionnaire asked, String question, List<String> allowed) {
        return !allowed.isEmpty()
                && asked.kinds().stream()
                        .filter(each -> each.key().equals(question))
                        .anyMatch(each -> choices(each).containsAll(allowed));
    }

    /** Answers that can be checked; that nobody knows is none. */
    static List<String> choices(Question question) {
        return switch (question.type()) {
            case CHOICE -> question.options().stream().filter(option -> !option.equals(Question.UNKNOWN)).toList();
            case BOOLEAN -> List.of("yes", "no");
            case TEXT, DATE, NUMBER -> List.of();
        };
    }
}
