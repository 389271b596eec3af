package parley.call;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import parley.account.PersonId;
import parley.queue.QueueId;
import parley.ticket.TicketId;

/** Somebody called: who, how it went, and what came of it. */
record Call(CallId id, QueueId queue, Caller caller, CallTrack track, @Nullable Conclusion conclusion) {

    /** @param analyst who answered, where the event is about that and it is known */
    Call hear(TelephonyEvent event, @Nullable PersonId analyst, Instant now) {
        return switch (event.kind()) {
            case NEW_CALL -> with(track.rang(now));
            case ANSWER -> with(track.answered(analyst, now)).answeredAfterAll();
            case HANGUP -> with(track.ended(event.cause(), now));
        };
    }

    /** What is said of the caller now, where nothing was said before. */
    Call from(Caller said) {
        return caller.written() == null && said.written() != null ? new Call(id, queue, said, track, conclusion) : this;
    }

    Call settle(Instant now, Duration longEnough) {
        Call settled = with(track.settled(now));
        return settled.track.outcome(longEnough).map(outcome -> settled.concluded(new Conclusion(outcome, null, now, null, null, null))).orElse(settled);
    }

    /** Who answered says what came of it, once. */
    Call conclude(Conclusion said, Caller caller) {
        refuseUnlessOpenFor(said.by());
        return new Call(id, queue, caller, track, said);
    }

    void refuseUnlessOpenFor(@Nullable PersonId by) {
        if (by == null || !by.equals(track.answeredBy())) {
            throw new NotYourCall();
        }
        if (conclusion != null) {
            throw new CallHasAnOutcome();
        }
    }

    Call cameTo(CallbackId callback, @Nullable TicketId ticket) {
        Conclusion before = Objects.requireNonNull(conclusion);
        return concluded(new Conclusion(before.outcome(), before.by(), before.at(), before.words(), ticket, callback));
    }

    boolean needsCallback() {
        return conclusion != null && (conclusion.outcome() == CallOutcome.MISSED || conclusion.outcome() == CallOutcome.ABANDONED)
                && caller.number() != null && conclusion.callback() == null;
    }

    /** The word that it was answered came so late that the call counted as missed: who answered has to say what came of it. */
    private Call answeredAfterAll() {
        return conclusion == null || conclusion.outcome().isSaid() || track.answeredBy() == null ? this : new Call(id, queue, caller, track, null);
    }

    private Call with(CallTrack next) {
        return new Call(id, queue, caller, next, conclusion);
    }

    private Call concluded(Conclusion next) {
        return new Call(id, queue, caller, track, next);
    }
}
