package parley.report;

/** How a call, a ring at an analyst's phone or a call back ended. */
enum CallResult {
    ANSWERED,
    /** It rang long enough, or the telephone system gave up, and nobody answered. */
    NOT_ANSWERED,
    /** The caller gave up before it had rung long enough to be answered. */
    HUNG_UP_SOON,
    /** Left to somebody else, with a reason. */
    DECLINED,
    RANG_OUT,
    /** Called back by the promised moment. */
    KEPT,
    BROKEN
}
