package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * That safe harbour was found not to apply; before a second person agrees, only the team sees it.
 *
 * @param ground which of the things that it does not cover
 * @param reason what makes them think so
 * @param proposedBy the first
 * @param lapsesAt until when a second one may agree
 * @param confirmedBy the second
 */
@Serdeable
record ExclusionView(ExclusionGround ground, String reason, String proposedBy, Instant lapsesAt, @Nullable String confirmedBy) {}
