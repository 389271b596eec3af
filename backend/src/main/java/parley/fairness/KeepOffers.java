package parley.fairness;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.JobInPieces;

/** Keeps the answered offers of days that are over. */
@Singleton
final class KeepOffers implements JobInPieces {

    private final OfferPacks offers;

    KeepOffers(OfferPacks offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "keep-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public boolean doPiece() {
        return offers.keepDay();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
