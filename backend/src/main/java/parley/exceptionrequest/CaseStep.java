package parley.exceptionrequest;

/** The five steps in which people follow a case. */
enum CaseStep {
    UNDERSTAND,
    EXPLORE,
    DECIDE,
    IN_FORCE,
    ENDED;

    static CaseStep of(CaseState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> UNDERSTAND;
            case IN_CONVERSATION, ALTERNATIVE_OFFERED -> EXPLORE;
            case AWAITING_DECISION, APPROVED_PENDING -> DECIDE;
            case ACTIVE, SUSPENDED -> IN_FORCE;
            case ENDING, CLOSED, RESOLVED_BY_ALTERNATIVE, DECLINED, WITHDRAWN -> ENDED;
        };
    }
}
