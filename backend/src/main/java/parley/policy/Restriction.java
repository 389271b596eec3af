package parley.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that IT enforces, told so that people can live with it: why it exists, what it usually gets in the way
 * of, what to do instead, and what an exception from it takes.
 *
 * @param key the name of the rule that never changes
 * @param version counts up with every change of content
 * @param name what people call it
 * @param area the part of IT it belongs to
 * @param why the reason in plain words
 * @param commonNeeds what people are usually trying to do when it stops them
 * @param alternatives vetted ways to do that without an exception
 * @param standardConditions conditions usually attached to an exception
 * @param questions what is asked of somebody who asks for an exception
 * @param defaultRisk what to assume until the request is rated
 * @param floor the level below which it is never rated
 * @param maxDays the longest exception, in days
 * @param approverRoles who agrees in any case
 * @param owner the role that answers for the rule and can change it
 * @param reviewBy by when the owner looks whether it is still right; empty for what came with the program
 * @param nobodyExemptBecause why nobody gets an exception, in the owner's words; empty where there is a way to ask
 * @param frictionNote what the owner knows about where it hurts
 */
@Serdeable
public record Restriction(
        String key,
        int version,
        String name,
        String area,
        String why,
        List<String> commonNeeds,
        List<Alternative> alternatives,
        List<String> standardConditions,
        List<Question> questions,
        RiskLevel defaultRisk,
        RiskFloor floor,
        int maxDays,
        List<ApproverRole> approverRoles,
        ApproverRole owner,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate reviewBy,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String nobodyExemptBecause,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String frictionNote) {

    public Restriction {
        commonNeeds = List.copyOf(commonNeeds);
        alternatives = List.copyOf(alternatives);
        standardConditions = List.copyOf(standardConditions);
        questions = List.copyOf(questions);
        approverRoles = List.copyOf(approverRoles);
        if (why.isBlank() || commonNeeds.size() < 2 || alternatives.stream().filter(Alternative::isOffered).count() < 2) {
            throw new IllegalArgumentException(
                    "A rule is published with its reason, two needs and two alternatives at least: " + key);
        }
        if (maxDays < 1 || (nobodyExemptBecause == null && approverRoles.isEmpty())) {
            throw new IllegalArgumentException("A rule has an end for exceptions and somebody who agrees: " + key);
        }
    }

    /** The alternatives that are offered, those first that the owner puts first. */
    public List<Alternative> offered() {
        return alternatives.stream()
                .filter(Alternative::isOffered)
                .sorted(Comparator.comparing(alternative -> !alternative.isFirst()))
                .toList();
    }

    /** Whether somebody whom it stops can ask for an exception. */
    public boolean hasExceptions() {
        return nobodyExemptBecause == null;
    }

    Restriction inVersion(int number) {
        return new Restriction(
                key,
                number,
                name,
                area,
                why,
                commonNeeds,
                alternatives,
                standardConditions,
                questions,
                defaultRisk,
                floor,
                maxDays,
                approverRoles,
                owner,
                reviewBy,
                nobodyExemptBecause,
                frictionNote);
    }
}
