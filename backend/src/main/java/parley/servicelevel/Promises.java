package parley.servicelevel;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a ticket's requester is promised now: a first response, then an answer each time they write, and a solution.
 * Each method is something that happened; an automatic reply is not among them, since it answers nobody.
 *
 * @param nextResponse the answer owed, or last given, after our first response: to what the requester wrote, or on what became of their exception
 * @param removal the proof owed, or last given, that nothing is left of an exception that has ended
 * @param callback the call owed, or last made; it ends by itself alone, since a solution in writing calls nobody
 */
public record Promises(Promise firstResponse, @Nullable Promise nextResponse, Promise resolution, @Nullable Promise removal, @Nullable Promise callback) {

    public static Promises made(Targets targets, BusinessCalendar calendar, Instant at) {
        return new Promises(
                Promise.made(PromiseKind.FIRST_RESPONSE, targets.firstResponse(), calendar, at),
                null,
                Promise.made(PromiseKind.RESOLUTION, targets.resolution(), calendar, at),
                null,
                null);
    }

    /** Whether the requester waits for an answer of ours. */
    public boolean isAnswerOwed() {
        return firstResponse.state().isOpen() || nextResponse != null && nextResponse.state().isOpen();
    }

    /** A second message before we answered the first one does not start anything anew. */
    public Promises requesterWrote(Targets targets, BusinessCalendar inForce, Instant at) {
        return answerOwed(targets, inForce, at);
    }

    /** The requester is to hear from us. */
    public Promises answerOwed(Targets targets, BusinessCalendar inForce, Instant at) {
        return isAnswerOwed()
                ? this
                : new Promises(
                        firstResponse, Promise.made(PromiseKind.NEXT_RESPONSE, targets.nextResponse(), inForce, at), resolution, removal, callback);
    }

    /** A person answered, in writing or on the phone. */
    public Promises answered(KnownCalendars calendars, Instant at) {
        return new Promises(
                firstResponse.fulfil(calendars, at),
                nextResponse == null ? null : nextResponse.fulfil(calendars, at),
                resolution,
                removal,
                callback);
    }

    public Promises waitOnRequester(Instant at) {
        return each(promise -> promise.pause(at));
    }

    public Promises goOn(KnownCalendars calendars, Instant at) {
        return each(promise -> promise.resume(calendars, at));
    }

    /** Solved, with a public word on what was done, which is an answer too. */
    public Promises resolved(KnownCalendars calendars, Instant at) {
        return each(promise -> promise.fulfil(calendars, at));
    }

    /** The one thing that was promised as the solution is done, whatever is still to be answered. */
    public Promises settled(KnownCalendars calendars, Instant at) {
        return new Promises(firstResponse, nextResponse, resolution.fulfil(calendars, at), removal, callback);
    }

    /** Only the solution is owed again, and only what was left of its time. */
    public Promises reopened(KnownCalendars calendars, Instant at) {
        return new Promises(firstResponse, nextResponse, resolution.reopen(calendars, at), removal, callback);
    }

    /** An exception has ended, and what it granted is to be taken away. */
    public Promises removalOwed(BusinessCalendar inForce, Instant at) {
        var owed = removal != null && removal.state().isOpen();
        return owed
                ? this
                : new Promises(firstResponse, nextResponse, resolution, Promise.made(PromiseKind.REMOVAL, Targets.REMOVAL, inForce, at), callback);
    }

    /** Nothing is left of what was granted. */
    public Promises removed(KnownCalendars calendars, Instant at) {
        return new Promises(firstResponse, nextResponse, resolution, removal == null ? null : removal.fulfil(calendars, at), callback);
    }

    /** What reopened it was a word of thanks, which asks for no answer. */
    public Promises thanked(KnownCalendars calendars, Instant at) {
        return new Promises(
                firstResponse, nextResponse == null ? null : nextResponse.drop(calendars, at), resolution.closeAgain(calendars), removal, callback);
    }

    /** The requester says that it is solved; an answer is not waited for any more. */
    public Promises confirmed(KnownCalendars calendars, Instant at) {
        return new Promises(
                firstResponse.drop(calendars, at),
                nextResponse == null ? null : nextResponse.drop(calendars, at),
                resolution.fulfil(calendars, at),
                removal,
                callback == null ? null : callback.drop(calendars, at));
    }

    public Promises retargeted(Targets targets, BusinessCalendar inForce, Instant at) {
        return each(promise -> promise.retarget(targets.of(promise.kind()), inForce, at));
    }

    /** Nobody works on it any more. A call that is owed stays owed until somebody is reached, or says that they need none. */
    public Promises dropped(KnownCalendars calendars, Instant at) {
        return each(promise -> promise.drop(calendars, at));
    }

    /** Somebody is to be called back. */
    public Promises callbackOwed(Target within, BusinessCalendar inForce, Instant from) {
        var owed = callback != null && callback.state().isOpen();
        return owed ? this : withCallback(Promise.made(PromiseKind.CALLBACK, within, inForce, from));
    }

    /** They were called back, as far as anybody can. */
    public Promises calledBack(KnownCalendars calendars, Instant at) {
        return callback == null ? this : withCallback(callback.fulfil(calendars, at));
    }

    /** They need no call any more. */
    public Promises calledOff(KnownCalendars calendars, Instant at) {
        return callback == null ? this : withCallback(callback.drop(calendars, at));
    }

    private Promises withCallback(Promise owed) {
        return new Promises(firstResponse, nextResponse, resolution, removal, owed);
    }

    public Stream<Promise> stream() {
        return Stream.of(firstResponse, nextResponse, resolution, removal, callback).filter(promise -> promise != null);
    }

    private Promises each(UnaryOperator<Promise> change) {
        return new Promises(
                change.apply(firstResponse),
                nextResponse == null ? null : change.apply(nextResponse),
                change.apply(resolution),
                removal == null ? null : change.apply(removal),
                callback);
    }
}
