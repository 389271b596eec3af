package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody asked for something: how long they waited for the first word, and how often their ticket was turned away.
 *
 * @param ticket which ticket
 * @param requester who asked
 * @param department where they are
 * @param stratum what it is compared with
 * @param day when it was asked; what somebody asks on one day hangs together
 * @param waited seconds of business time to the first answer, or for how long it was seen to wait
 * @param answered whether the wait was seen to end
 * @param turnedAway how often it was passed, left until time ran out, let ring, or handed on without a word to them
 * @param handedOn how often of these it was handed on
 */
record Contact(
        UUID ticket, UUID requester, @Nullable UUID department, Stratum stratum, LocalDate day, long waited, boolean answered, int turnedAway, int handedOn) {

    /** A minute is the least that is told apart. */
    static final long LEAST = 60;

    /** @param offers how many offers of it were turned away */
    Contact withOffers(int offers) {
        return new Contact(ticket, requester, department, stratum, day, waited, answered, offers + handedOn, handedOn);
    }

    /** On the scale on which twice as long is as far from once as once is from half. */
    double log() {
        return Math.log(Math.max(LEAST, waited));
    }
}
