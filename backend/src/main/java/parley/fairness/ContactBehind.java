package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A ticket behind a finding.
 *
 * @param number what people call it by
 * @param title a few words
 * @param createdAt when it was asked
 * @param waited seconds of business time to the first word, or for how long it has waited
 * @param answered whether the first word came
 * @param othersWaited the same in the middle of all tickets of the same queue and priority asked at the same hours
 * @param turnedAway what became of its offers, where they were not taken
 * @param handedOn how often it was handed on without a word
 */
@Serdeable
record ContactBehind(
        long number, String title, Instant createdAt, long waited, boolean answered, long othersWaited, List<TurnedAway> turnedAway, int handedOn) {}
