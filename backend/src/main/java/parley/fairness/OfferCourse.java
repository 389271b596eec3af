package parley.fairness;

import io.micronaut.core.annotation.Nullable;

/**
 * How an offer came and went.
 *
 * @param kind how it came
 * @param answering what came of it
 * @param reason why it was passed
 * @param pickReason why the head of the line was jumped over
 */
record OfferCourse(String kind, Answering answering, @Nullable String reason, @Nullable String pickReason) {

    /** The reason with words of one's own stands on no list. */
    private static final String OTHER = "OTHER";

    boolean isRing() {
        return kind.equals("CALL");
    }

    /** What one picked or was given was not offered, and asking for support is counted against nobody. */
    boolean isOfLine() {
        return !isRing() && !kind.equals("PICKED") && !kind.equals("ASSIGNED") && !asksForSupport();
    }

    boolean isTurnedAway() {
        return answering.isTurnedAway();
    }

    boolean isTakenByOneself() {
        return answering == Answering.TAKEN && !kind.equals("ASSIGNED") && !isRing();
    }

    boolean isInOrder() {
        return !OTHER.equals(pickReason);
    }

    boolean rangOut() {
        return answering == Answering.RANG_OUT;
    }

    boolean asksForSupport() {
        return "NEEDS_SUPPORT".equals(reason);
    }
}
