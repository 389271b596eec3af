package parley.policy;

/** What can be done with a rule in its editor. */
enum RuleAction {
    SAVE,
    DISCARD,
    PUBLISH,
    RETIRE,
    CALL_OFF_RETIREMENT
}
