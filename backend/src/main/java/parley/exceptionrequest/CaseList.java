package parley.exceptionrequest;

/** Which of the cases that somebody may see. */
enum CaseList {
    /** All of them. */
    ALL(CaseSight.SEES),
    /** Those that they asked for, or filed for somebody. */
    ASKED(CaseSight.ASKS),
    /** Those in the queues that they work. */
    WORKED(CaseSight.WORKS),
    /** Those of the people whom they lead. */
    LED(CaseSight.LEADS);

    private final String condition;

    CaseList(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
