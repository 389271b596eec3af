package parley.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A rule as the catalogue that comes with Parley writes it.
 *
 * @param key the name of the rule that never changes
 * @param name what people call it
 * @param area the part of IT it belongs to
 * @param why the reason in plain words
 * @param commonNeeds what people are usually trying to do when it stops them
 * @param alternatives vetted ways to do that without an exception
 * @param conditions conditions usually attached to an exception
 * @param defaultRisk what to assume until the request is rated
 * @param maxDays the longest exception
 * @param approvers who agrees in any case
 * @param questions what is asked
 */
@Serdeable
record CatalogueEntry(
        String key,
        String name,
        String area,
        String why,
        @JsonProperty("common_needs") List<String> commonNeeds,
        List<Way> alternatives,
        List<String> conditions,
        @JsonProperty("default_risk") String defaultRisk,
        @JsonProperty("max_days") int maxDays,
        List<String> approvers,
        List<Asked> questions) {

    /** An alternative as the catalogue writes it. */
    @Serdeable
    record Way(String name, @JsonProperty("how_it_helps") String howItHelps) {}

    /** A question as the catalogue writes it. */
    @Serdeable
    record Asked(String key, String label, String type, boolean required, @Nullable List<String> options) {
        Question question() {
            return new Question(
                    key, label, constant(QuestionType.class, type), required, options == null ? List.of() : options);
        }
    }

    /** Levels below which the risk of some kinds is never rated, set when the catalogue is loaded. */
    private static final Map<String, RiskFloor> FLOORS = Map.of(
            "third_party_data_sharing", new RiskFloor(RiskLevel.MODERATE, true),
            "production_data_in_test", new RiskFloor(RiskLevel.MODERATE, false),
            "mfa_exemption", new RiskFloor(RiskLevel.MODERATE, false),
            "change_without_backup", new RiskFloor(RiskLevel.HIGH, false));

    /** Who answers for a rule: the first of these that it names as an approver. */
    private static final List<ApproverRole> OWNERS =
            List.of(ApproverRole.CISO, ApproverRole.IT_SECURITY, ApproverRole.DPO, ApproverRole.IT_OPERATIONS);

    Restriction restriction(int version) {
        List<ApproverRole> roles =
                approvers.stream().map(role -> constant(ApproverRole.class, role)).toList();
        return new Restriction(
                key,
                version,
                name,
                area,
                why,
                commonNeeds,
                alternatives.stream()
                        .map(way -> new Alternative(way.name(), way.howItHelps(), null))
                        .toList(),
                conditions,
                questions.stream().map(Asked::question).toList(),
                constant(RiskLevel.class, defaultRisk),
                FLOORS.getOrDefault(key, RiskFloor.NONE),
                maxDays,
                roles,
                OWNERS.stream().filter(roles::contains).findFirst().orElse(roles.get(0)),
                null,
                null,
                null);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
