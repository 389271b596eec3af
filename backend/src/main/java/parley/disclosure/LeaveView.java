package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What may go on meanwhile.
 *
 * @param lastDay its last day
 * @param conditions what must hold meanwhile
 * @param givenBy who gave it
 * @param secondBy who agreed, where two are needed
 * @param holds whether it holds now
 * @param waitsForSecond whether it does not yet, because a second person has to agree
 * @param until the moment it is over
 */
@Serdeable
record LeaveView(LocalDate lastDay, String conditions, String givenBy, @Nullable String secondBy, boolean holds, boolean waitsForSecond, Instant until) {}
