package parley.disclosure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in which everybody is asked to tell. What monitoring finds meanwhile counts as told.
 *
 * @param id its id
 * @param name what it is called on the form
 * @param firstDay its first day
 * @param lastDay its last day
 * @param beginsAt the beginning of the first day
 * @param endsAt the end of the last day
 * @param createdBy who announced it
 * @param createdAt when
 * @param version counts its changes
 */
@MappedEntity("disclosure_campaign")
record Campaign(
        @Id UUID id,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant beginsAt,
        Instant endsAt,
        UUID createdBy,
        Instant createdAt,
        @Version long version) {}
