package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A live talk that is owed before another way is offered, a decision is asked for, or the request is declined.
 *
 * @param since when the way was refused that called for it
 * @param onlyInvitationMissing whether people talked since, but without their manager being invited
 */
@Serdeable
record TalkOwedView(Instant since, boolean onlyInvitationMissing) {

    static TalkOwedView of(TalkOwed owed) {
        return new TalkOwedView(owed.since(), owed.onlyInvitationMissing());
    }
}
