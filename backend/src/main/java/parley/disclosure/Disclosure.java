package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody told what they do around a rule. What may be done with it, by whom, is asked of {@link Handling}.
 *
 * @param id its id, by which it is known
 * @param state where it stands, as last recorded; see {@link #asOf}
 * @param told what was told
 * @param progress when it reached what
 * @param exclusion that safe harbour was found not to apply
 * @param conclusion what it led to
 * @param managerMayRead they agree that their line manager reads it
 * @param hrMayRead they agree that human resources read it
 * @param caseId the exception request that goes on from here
 * @param version counts its changes
 */
@MappedEntity("disclosure")
record Disclosure(
        @Id UUID id,
        DisclosureState state,
        @Relation(Relation.Kind.EMBEDDED) Told told,
        @Relation(Relation.Kind.EMBEDDED) Progress progress,
        @Relation(Relation.Kind.EMBEDDED) Exclusion exclusion,
        @Relation(Relation.Kind.EMBEDDED) Conclusion conclusion,
        boolean managerMayRead,
        boolean hrMayRead,
        @Nullable UUID caseId,
        @Version long version) {

    static Disclosure received(UUID id, Told told, boolean managerMayRead, boolean hrMayRead, Instant now, Instant answerDueAt) {
        return new Disclosure(
                id, DisclosureState.RECEIVED, told, Progress.begun(now, answerDueAt), Exclusion.NONE, Conclusion.NONE, managerMayRead, hrMayRead, null, 0);
    }

    /** As the clock has left it: what is not answered in time, or not confirmed by a second person, is granted. */
    Disclosure asOf(Instant now) {
        Instant silentUntil = switch (state) {
            case RECEIVED -> progress.answerDueAt();
            case EXCLUSION_PROPOSED -> exclusion.lapsesAt();
            case GRANTED, EXCLUDED, CLOSED -> null;
        };
        return silentUntil == null || now.isBefore(silentUntil) ? this : granted(silentUntil, null);
    }

    boolean isOverdue(Instant now) {
        return progress.answeredAt() == null && !now.isBefore(progress.answerDueAt());
    }

    Disclosure granted(Instant at, @Nullable UUID by) {
        return with(DisclosureState.GRANTED, progress.granted(at, by), exclusion, conclusion);
    }

    Disclosure proposed(Exclusion proposal) {
        return with(DisclosureState.EXCLUSION_PROPOSED, progress, proposal, conclusion);
    }

    Disclosure excluded(UUID by, Instant now) {
        return with(DisclosureState.EXCLUDED, progress, exclusion.confirmed(by, now), conclusion);
    }

    Disclosure closed(Conclusion end) {
        return with(DisclosureState.CLOSED, progress.answered(end.at()), exclusion, end);
    }

    Disclosure answered(Instant now) {
        return with(state, progress.answered(now), exclusion, conclusion);
    }

    Disclosure contained(Instant now) {
        return with(state, progress.contained(now), exclusion, conclusion);
    }

    Disclosure readBy(boolean manager, boolean hr) {
        return new Disclosure(id, state, told, progress, exclusion, conclusion, manager, hr, caseId, version);
    }

    Disclosure leadingTo(UUID request) {
        return new Disclosure(id, state, told, progress, exclusion, conclusion, managerMayRead, hrMayRead, request, version);
    }

    private Disclosure with(DisclosureState next, Progress reached, Exclusion found, Conclusion end) {
        return new Disclosure(id, next, told, reached, found, end, managerMayRead, hrMayRead, caseId, version);
    }
}
