package parley.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import parley.platform.Ids;

/** A line of work with one team. */
@MappedEntity("queue")
record Queue(@Id UUID id, String name, String purpose, UUID teamId, boolean triage, @Version long version) {

    static Queue triage(UUID team) {
        return new Queue(Ids.next(), "Triage", "What no routing rule matches; somebody looks at it and sends it on", team, true, 0);
    }
}
