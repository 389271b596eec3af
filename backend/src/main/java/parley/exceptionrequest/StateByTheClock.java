package parley.exceptionrequest;

import java.time.Instant;
import java.util.Map;

/**
 * The state of an exception request {@code r} as the clock has left it, as SQL: what is recorded may lag behind. Its
 * parameters come from {@link #asOf}.
 */
public final class StateByTheClock {

    public static final String SQL = """
            case when r.state in ('ACTIVE', 'SUSPENDED', 'ENDING') and r.superseded_at <= :now then 'CLOSED'
                 when r.state in ('ACTIVE', 'SUSPENDED') and r.valid_until <= :now then 'ENDING'
                 when r.state in ('ACTIVE', 'SUSPENDED') and r.review_due_at <= :now then 'ENDING'
                 when r.state = 'ACTIVE' and r.suspends_at <= :now then 'SUSPENDED'
                 when r.state = 'APPROVED_PENDING' and r.decided_at <= :prove then 'CLOSED'
                 else r.state end""";

    private StateByTheClock() {}

    public static Map<String, Object> asOf(Instant now) {
        return Map.of("now", now, "prove", now.minus(ExceptionRequest.TIME_TO_PROVE));
    }
}
