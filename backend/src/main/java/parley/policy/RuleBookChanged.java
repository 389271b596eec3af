package parley.policy;

/** Another version of a rule is in use, or none any more. */
record RuleBookChanged(String key) {}
