package parley.policy;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A rule in a list.
 *
 * @param key the name of the rule that never changes
 * @param version the version in use
 * @param name what people call it
 * @param area the part of IT it belongs to
 * @param why the reason in plain words
 */
@Serdeable
record RestrictionSummary(String key, int version, String name, String area, String why) {

    static RestrictionSummary of(Restriction restriction) {
        return new RestrictionSummary(
                restriction.key(), restriction.version(), restriction.name(), restriction.area(), restriction.why());
    }
}
