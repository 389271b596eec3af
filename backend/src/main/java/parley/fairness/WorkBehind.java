package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An offer, a ring or a ticket behind one of your own numbers.
 *
 * @param number what people call the ticket by; none where there was none, or where it is not for you to see any more
 * @param title a few words
 * @param at when it was shown to you
 * @param isPart whether it is of the part that the number names, or only of what it counts
 * @param kind how it came: NEXT from the line, PICKED from the list, ASSIGNED or CALL; none where that does not count
 * @param answering what came of it; none where that does not count
 * @param reason why it was passed
 * @param pickReason why it was picked
 */
@Serdeable
record WorkBehind(
        @Nullable Long number, @Nullable String title, Instant at, boolean isPart,
        @Nullable String kind, @Nullable Answering answering, @Nullable String reason, @Nullable String pickReason) {}
