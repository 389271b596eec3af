package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How often tickets were handed over.
 *
 * @param often those that were handed over three times or more, of all
 * @param perTicket hand-overs per ticket; empty where there are too few to say
 * @param perTicketBefore the same in the period before
 */
@Serdeable
record HandOversFigure(ShareFigure often, @Nullable Double perTicket, @Nullable Double perTicketBefore) {}
