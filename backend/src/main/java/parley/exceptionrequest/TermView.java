package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * From when until when.
 *
 * @param firstDay the day it starts
 * @param lastDay the last day on which it holds
 * @param validFrom the moment it starts
 * @param validUntil the moment it is over; the clock decides by it
 * @param inForce whether it holds now
 * @param endsSoon whether it holds and ends within 30 days
 */
@Serdeable
record TermView(
        LocalDate firstDay,
        LocalDate lastDay,
        Instant validFrom,
        Instant validUntil,
        boolean inForce,
        boolean endsSoon) {}
