package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;

/**
 * What came of the last request of one person under a rule, without anything that they wrote.
 *
 * @param need which of the needs that the rule names they seem to have had; empty where it is none of them
 * @param outcome what came of it
 * @param days for how many days it was allowed; nothing where it was not
 * @param conditions when what had to hold had to hold, where it was allowed
 */
record Precedent(@Nullable String need, Outcome outcome, int days, Set<ConditionTiming> conditions) {

    /** That something has come of a request {@code r}, as SQL. */
    static final String IS_ONE = """
            (r.state in ('DECLINED', 'RESOLVED_BY_ALTERNATIVE')
             or (r.state in ('APPROVED_PENDING', 'ACTIVE', 'SUSPENDED', 'ENDING', 'CLOSED') and r.decided_at is not null))""";

    Precedent {
        conditions = Set.copyOf(conditions);
    }

    /** What can come of a request. */
    enum Outcome {
        ALLOWED,
        OTHER_WAY,
        DECLINED;

        static Outcome of(CaseState state) {
            return switch (state) {
                case APPROVED_PENDING, ACTIVE, SUSPENDED, ENDING, CLOSED -> ALLOWED;
                case RESOLVED_BY_ALTERNATIVE -> OTHER_WAY;
                case DECLINED -> DECLINED;
                case DRAFT, SUBMITTED, IN_CONVERSATION, ALTERNATIVE_OFFERED, AWAITING_DECISION, WITHDRAWN ->
                    throw new IllegalArgumentException("Nothing has come of it yet: " + state);
            };
        }
    }

    boolean is(Outcome one) {
        return outcome == one;
    }
}
