package parley.policy;

/** The parts of a rule, as its editor lists them. */
enum RulePart {
    NAME,
    AREA,
    WHY,
    NEED,
    ALTERNATIVE,
    CONDITION,
    QUESTION,
    DEFAULT_RISK,
    FLOOR,
    MAX_DAYS,
    APPROVER,
    OWNER,
    REVIEW_BY,
    NO_EXCEPTIONS,
    FRICTION
}
