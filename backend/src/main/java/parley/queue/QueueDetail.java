package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.account.TeamName;
import parley.platform.web.Versioned;

/**
 * A queue as administrators see it.
 *
 * @param id which queue
 * @param name the name
 * @param purpose what belongs in it
 * @param team the team that works it
 * @param workers how many active analysts and supervisors that team has
 * @param calendar the calendar of its own, if it has one
 * @param triage true for the one queue that takes what no rule matches
 * @param ownTargets how many of its targets differ from the usual ones
 * @param practice how it is worked
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record QueueDetail(
        UUID id,
        String name,
        String purpose,
        TeamName team,
        long workers,
        @Nullable QueueCalendar calendar,
        boolean triage,
        long ownTargets,
        QueuePractice practice,
        long version,
        List<QueueAction> allowedActions) implements Versioned {}
