package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * A time in which everybody is asked to tell.
 *
 * @param id which one
 * @param name what it is called
 * @param firstDay its first day
 * @param lastDay its last day
 * @param beginsAt the moment it begins
 * @param endsAt the moment it is over
 * @param open whether it runs now
 * @param shorterThanAdvised whether it is shorter than the 60 days that are advised
 * @param version goes into {@code If-Match} of a change
 */
@Serdeable
record CampaignView(
        UUID id, String name, LocalDate firstDay, LocalDate lastDay, Instant beginsAt, Instant endsAt, boolean open, boolean shorterThanAdvised, long version)
        implements Versioned {}
