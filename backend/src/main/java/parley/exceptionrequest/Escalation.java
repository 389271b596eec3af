package parley.exceptionrequest;

import java.time.Instant;

/**
 * How late those are who must agree, as of a moment.
 *
 * @param overdueAt the target of the decision, from which on deputies are asked too
 * @param nextLevelAt as much time again, from which on the next level up may hold what is open
 * @param overdue whether the first has passed
 * @param atNextLevel whether the second has
 */
record Escalation(Instant overdueAt, Instant nextLevelAt, boolean overdue, boolean atNextLevel) {

    static Escalation asOf(Instant overdueAt, Instant nextLevelAt, Instant now) {
        return new Escalation(overdueAt, nextLevelAt, !now.isBefore(overdueAt), !now.isBefore(nextLevelAt));
    }
}
