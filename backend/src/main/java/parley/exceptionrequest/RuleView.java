package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.policy.Alternative;
import parley.policy.Restriction;
import parley.policy.RiskLevel;

/**
 * The rule that is in the way, in the version under which it was asked.
 *
 * @param key its name that never changes
 * @param version the version
 * @param name what people call it
 * @param why the reason in plain words
 * @param alternatives names of its vetted alternatives
 * @param standardConditions conditions usually attached
 * @param maxDays the longest exception; the level of risk may allow less
 * @param defaultRisk the level until it is rated
 */
@Serdeable
record RuleView(
        String key,
        int version,
        String name,
        String why,
        List<String> alternatives,
        List<String> standardConditions,
        int maxDays,
        RiskLevel defaultRisk) {

    static RuleView of(Restriction rule) {
        return new RuleView(
                rule.key(),
                rule.version(),
                rule.name(),
                rule.why(),
                rule.offered().stream().map(Alternative::name).toList(),
                rule.standardConditions(),
                rule.maxDays(),
                rule.defaultRisk());
    }
}
