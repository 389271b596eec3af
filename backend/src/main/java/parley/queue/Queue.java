package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import parley.platform.Ids;

/** A line of work with one team. */
@MappedEntity("queue")
record Queue(
        @Id UUID id,
        String name,
        String purpose,
        UUID teamId,
        @Nullable UUID calendarId,
        boolean triage,
        boolean pushes,
        @Nullable Integer ticketsAtOnce,
        @Nullable Integer actWithinMinutes,
        @Version long version) {

    static Queue triage(UUID team) {
        return new Queue(Ids.next(), "Triage", "What no routing rule matches; somebody looks at it and sends it on", team, null, true, false, null, null, 0);
    }

    static Queue described(QueueDescription description) {
        return new Queue(Ids.next(), description.name().strip(), description.purpose().strip(), description.teamId(), description.calendarId(), false, false, null, null, 0);
    }

    /** As an administrator describes it from now on. */
    Queue as(QueueDescription description) {
        return new Queue(id, description.name().strip(), description.purpose().strip(), description.teamId(), description.calendarId(), triage, pushes,
                ticketsAtOnce, actWithinMinutes, version);
    }

    Queue withTriage(boolean nowTriage) {
        return new Queue(id, name, purpose, teamId, calendarId, nowTriage, pushes, ticketsAtOnce, actWithinMinutes, version);
    }

    Queue workedAs(QueuePractice practice) {
        return new Queue(id, name, purpose, teamId, calendarId, triage, practice.pushes(), practice.ticketsAtOnce(), practice.actWithinMinutes(), version);
    }
}
