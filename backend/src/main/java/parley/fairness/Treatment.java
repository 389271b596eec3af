package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How the tickets of somebody went beside those of others of the same kind at the same hours.
 *
 * @param tickets how many of theirs have others beside them
 * @param times how many times as long they wait; empty under 8 tickets, and where those who still wait leave it open
 * @param low the lower bound of its 95% interval
 * @param high the upper bound
 * @param offers how many offers and rings of their tickets were answered one way or the other
 * @param turnedAway how many of these were passed, timed out or rang out
 * @param analysts by how many analysts
 * @param handedOn how often a ticket of theirs was handed on without a word to them
 * @param expected how often their tickets would have been turned away or handed on, had it gone as with the others
 */
@Serdeable
record Treatment(
        int tickets, @Nullable Double times, @Nullable Double low, @Nullable Double high,
        int offers, int turnedAway, int analysts, int handedOn, double expected) {

    static Treatment of(Measure measure, Quarter quarter) {
        var ratio = measure.size() < Comparison.LEAST ? new WaitRatio(null, null, null) : WaitRatio.of(measure);
        var offers = quarter.offersOf(measure.contacts());
        var away = offers.stream().filter(offer -> offer.isTurnedAway()).toList();
        return new Treatment(measure.size(), ratio.times(), ratio.low(), ratio.high(), offers.size(), away.size(),
                (int) away.stream().map(Offered::analyst).distinct().count(), measure.contacts().stream().mapToInt(Contact::handedOn).sum(), measure.expected());
    }
}
