package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that a rule says, as its owner writes it. It may still be incomplete.
 *
 * @param name what people call it
 * @param area the part of IT it belongs to, such as web or email
 * @param why the reason in plain words; it is published with one
 * @param commonNeeds what people are usually trying to do when it stops them; two at least
 * @param alternatives vetted ways to do that without an exception; two at least that are offered
 * @param standardConditions conditions usually attached to an exception
 * @param questions what is asked of somebody who asks for an exception
 * @param defaultRisk what to assume until the request is rated
 * @param floor the level below which it is never rated
 * @param floorOnlyWithPersonalData whether that holds only where data about people is involved
 * @param maxDays the longest exception, in days
 * @param approverRoles who agrees in any case
 * @param ownerRole the role that answers for the rule and can change it
 * @param reviewBy by when the owner looks whether it is still right
 * @param nobodyExemptBecause why nobody gets an exception, such as a law or the safety of people; users read it. Empty
 *     where there is a way to ask
 * @param frictionNote what the owner knows about where it hurts; for those who look after the rule
 */
@Serdeable
public record RuleText(
        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 40) String area,
        @NotNull @Size(max = 4000) String why,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 300) String> commonNeeds,
        @NotNull @Size(max = 30) List<@NotNull @Valid AlternativeText> alternatives,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 1000) String> standardConditions,
        @NotNull @Size(max = 50) List<@NotNull @Valid QuestionText> questions,
        @NotNull RiskLevel defaultRisk,
        @NotNull RiskLevel floor,
        @NotNull Boolean floorOnlyWithPersonalData,
        @NotNull @Min(1) @Max(365) Integer maxDays,
        @NotNull @Size(max = 12) List<@NotNull ApproverRole> approverRoles,
        @NotNull ApproverRole ownerRole,
        @Nullable LocalDate reviewBy,
        @Nullable @Size(max = 2000) String nobodyExemptBecause,
        @Nullable @Size(max = 2000) String frictionNote) {

    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_KEY = 40;

    /** A rule that says nothing yet. */
    static RuleText blank(String name, String area, ApproverRole owner) {
        return new RuleText(name, area, "", List.of(), List.of(), List.of(), List.of(), RiskLevel.MODERATE, RiskLevel.LOW, false,
                90, List.of(), owner, null, null, null);
    }

    static RuleText of(Restriction rule) {
        return new RuleText(
                rule.name(),
                rule.area(),
                rule.why(),
                rule.commonNeeds(),
                rule.alternatives().stream().map(AlternativeText::of).toList(),
                rule.standardConditions(),
                rule.questions().stream().map(QuestionText::of).toList(),
                rule.defaultRisk(),
                rule.floor().level(),
                rule.floor().onlyWithPersonalData(),
                rule.maxDays(),
                rule.approverRoles(),
                rule.owner(),
                rule.reviewBy(),
                rule.nobodyExemptBecause(),
                rule.frictionNote());
    }

    /** The rule as it is published; only a text without problems is one. */
    Restriction published(String key, int version) {
        return new Restriction(
                key,
                version,
                name.strip(),
                area.strip(),
                why.strip(),
                stripped(commonNeeds),
                alternatives.stream().map(AlternativeText::alternative).toList(),
                stripped(standardConditions),
                questions.stream().map(QuestionText::question).toList(),
                defaultRisk,
                new RiskFloor(floor, floorOnlyWithPersonalData),
                maxDays,
                approverRoles,
                ownerRole,
                reviewBy,
                hasExceptions() ? null : nobodyExemptBecause.strip(),
                frictionNote == null || frictionNote.isBlank() ? null : frictionNote.strip());
    }

    boolean hasExceptions() {
        return nobodyExemptBecause == null || nobodyExemptBecause.isBlank();
    }

    /** The alternatives that are offered, those first that the owner puts first. */
    List<AlternativeText> offered() {
        return alternatives.stream()
                .filter(AlternativeText::isOffered)
                .sorted(Comparator.comparing(way -> way.standing() != AlternativeStanding.PROMOTED))
                .toList();
    }

    /** The questions that can be asked already. */
    List<Question> askable() {
        return withQuestionKeys().questions.stream().filter(QuestionText::isComplete).map(QuestionText::question).toList();
    }

    /** The same with a name for every answer: a question that has none yet gets one from its words. */
    RuleText withQuestionKeys() {
        Set<String> taken = new HashSet<>();
        questions.forEach(question -> taken.add(question.key()));
        List<QuestionText> keyed = new ArrayList<>();
        for (QuestionText question : questions) {
            keyed.add(question.key().isBlank() ? question.named(newKey(question.label(), taken)) : question);
        }
        return new RuleText(name, area, why, commonNeeds, alternatives, standardConditions, keyed, defaultRisk, floor,
                floorOnlyWithPersonalData, maxDays, approverRoles, ownerRole, reviewBy, nobodyExemptBecause, frictionNote);
    }

    /** A name for things of a kind, made from what people call it. */
    static String key(String words) {
        String key = NO_KEY.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("_").replaceAll("^_|_$", "");
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY).replaceAll("_$", "");
    }

    private static String newKey(String label, Set<String> taken) {
        String stem = key(label).isEmpty() ? "question" : key(label);
        String key = stem;
        for (int count = 2; !taken.add(key); count++) {
            key = stem + "_" + count;
        }
        return key;
    }

    private static List<String> stripped(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
