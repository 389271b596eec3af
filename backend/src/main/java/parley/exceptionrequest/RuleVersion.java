package parley.exceptionrequest;

import parley.policy.Restriction;

/**
 * The version of a rule under which something was asked.
 *
 * @param key the rule
 * @param version its version
 */
record RuleVersion(String key, int version) {
    static RuleVersion of(Restriction restriction) {
        return new RuleVersion(restriction.key(), restriction.version());
    }
}
