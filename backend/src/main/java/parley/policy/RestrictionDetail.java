package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A rule with its reason, its alternatives and what is asked of somebody whom it stops.
 *
 * @param key the name of the rule that never changes
 * @param version the version in use
 * @param name what people call it
 * @param area the part of IT it belongs to
 * @param why the reason in plain words
 * @param commonNeeds what people are usually trying to do when it stops them
 * @param alternatives vetted ways to do that without an exception
 * @param standardConditions conditions usually attached to an exception
 * @param defaultRisk what to assume until the request is rated
 * @param maxDays the longest exception, in days; the level of risk may allow less
 * @param approverRoles who agrees in any case
 * @param nobodyExemptBecause why nobody gets an exception; empty where there is a way to ask
 * @param owner the role that answers for the rule
 * @param commonQuestions what is asked of everybody, where the rule has its own words for it in those
 * @param questions what is asked besides, because of this rule
 */
@Serdeable
record RestrictionDetail(
        String key,
        int version,
        String name,
        String area,
        String why,
        List<String> commonNeeds,
        List<AlternativeView> alternatives,
        List<String> standardConditions,
        RiskLevel defaultRisk,
        int maxDays,
        List<ApproverRole> approverRoles,
        @Nullable String nobodyExemptBecause,
        ApproverRole owner,
        List<QuestionView> commonQuestions,
        List<QuestionView> questions) {

    static RestrictionDetail of(Restriction restriction, Questionnaire questionnaire) {
        return new RestrictionDetail(
                restriction.key(),
                restriction.version(),
                restriction.name(),
                restriction.area(),
                restriction.why(),
                restriction.commonNeeds(),
                restriction.offered().stream().map(AlternativeView::of).toList(),
                restriction.standardConditions(),
                restriction.defaultRisk(),
                restriction.maxDays(),
                restriction.approverRoles(),
                restriction.nobodyExemptBecause(),
                restriction.owner(),
                questionnaire.common().stream().map(QuestionView::of).toList(),
                questionnaire.kinds().stream().map(QuestionView::of).toList());
    }

    /** What is still being written, as far as it can be shown. */
    static RestrictionDetail preview(String key, int version, RuleText text, Questionnaire questionnaire) {
        return new RestrictionDetail(
                key,
                version,
                text.name(),
                text.area(),
                text.why(),
                text.commonNeeds(),
                text.offered().stream().map(way -> new AlternativeView(way.name(), way.howItHelps())).toList(),
                text.standardConditions(),
                text.defaultRisk(),
                text.maxDays(),
                text.approverRoles(),
                text.hasExceptions() ? null : text.nobodyExemptBecause(),
                text.ownerRole(),
                questionnaire.common().stream().map(QuestionView::of).toList(),
                questionnaire.kinds().stream().map(QuestionView::of).toList());
    }
}
