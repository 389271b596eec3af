package parley.exceptionrequest;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody whose time as a deputy runs.
 *
 * @param deputy who stands in
 * @param lastDay until when
 * @param lately whether they were named within the last day; a vote of theirs is flagged
 */
record StandIn(UUID deputy, LocalDate lastDay, boolean lately) {}
