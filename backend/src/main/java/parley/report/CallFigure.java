package parley.report;

import java.util.List;

/** A figure about calls of the Response page, by the name that what it counts is asked for. */
enum CallFigure {
    CALLS(CallResult.ANSWERED, CallResult.NOT_ANSWERED, CallResult.HUNG_UP_SOON),
    SPEED_OF_ANSWER(CallResult.ANSWERED),
    ABANDONMENT(CallResult.ANSWERED, CallResult.NOT_ANSWERED),
    NON_RESPONSE(CallResult.ANSWERED, CallResult.DECLINED, CallResult.RANG_OUT),
    CALLBACKS(CallResult.KEPT, CallResult.BROKEN);

    private final List<CallResult> results;

    CallFigure(CallResult... results) {
        this.results = List.of(results);
    }

    /** What has one of these results is counted. */
    List<CallResult> results() {
        return results;
    }
}
