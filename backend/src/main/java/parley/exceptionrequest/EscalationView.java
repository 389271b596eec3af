package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.account.PersonName;
import parley.policy.ApproverRole;

/**
 * Who else is asked where those of a slot do not answer. Nobody agrees or declines by the clock.
 *
 * @param overdueAt the target of the decision, from which on deputies are asked too
 * @param overdue whether it has passed
 * @param nextLevelAt as much time again, from which on the next level up may agree as well
 * @param atNextLevel whether that has passed
 * @param role the role one level up; empty where nobody stands above
 * @param people who has that role
 */
@Serdeable
record EscalationView(
        Instant overdueAt,
        boolean overdue,
        Instant nextLevelAt,
        boolean atNextLevel,
        @Nullable ApproverRole role,
        List<PersonName> people) {}
