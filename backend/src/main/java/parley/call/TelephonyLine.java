package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** A telephone system, or a number of one, that tells of its calls. */
@MappedEntity("telephony_line")
record TelephonyLine(
        @Id UUID id,
        String name,
        UUID queueId,
        String tokenHash,
        int generation,
        boolean signed,
        String networks,
        boolean active,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant lastHeardAt,
        @Version long version) {

    TelephonyLine as(TelephonyLineDescription description) {
        return new TelephonyLine(id, description.name().strip(), description.queueId(), tokenHash, generation, description.signed(), description.networkList(),
                description.active(), createdBy, createdAt, lastHeardAt, version);
    }

    TelephonyLine at(String newTokenHash) {
        return new TelephonyLine(id, name, queueId, newTokenHash, generation + 1, signed, networks, active, createdBy, createdAt, lastHeardAt, version);
    }
}
