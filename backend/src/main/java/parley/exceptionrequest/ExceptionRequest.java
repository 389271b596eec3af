package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A request to be exempt from a rule, and later the exception itself. What depends on the rest of the case
 * (offers, rating, conditions, votes) is asked of the {@link CaseFile}; who may do what is decided by a {@link Turn},
 * which hands out the next value of this.
 *
 * @param id its id
 * @param ticketId the ticket beside it, which holds the conversation
 * @param number the ticket's number, by which people know it
 * @param restrictionKey the rule that is in the way; empty while nobody knows which one
 * @param restrictionVersion the version of the rule under which it was asked
 * @param requesterId who needs it
 * @param filedById who typed it; differs where it was filed on behalf, and counts as the requester then
 * @param managerId the requester's manager when it was filed
 * @param title what it is called in lists
 * @param need what they need, in their words
 * @param state where it stands, as last recorded; see {@link #asOf}
 * @param term from when until when it is asked for or granted
 * @param noAlternativeBecause why there is no other way, or why an open one need not be waited for
 * @param residual the risk in short
 * @param milestones when it reached what
 * @param ending how it came to its end
 * @param appeal that others were asked to decide anew
 * @param suspension what keeps it from holding, or is about to
 * @param chain what it renews, and what takes its place
 * @param reviewDueAt by when an emergency has to have been looked at; empty otherwise, and once it was
 * @param updatedAt when it last changed
 * @param version counts its changes
 */
@MappedEntity("exception_request")
record ExceptionRequest(
        @Id UUID id,
        UUID ticketId,
        long number,
        @Nullable String restrictionKey,
        @Nullable Integer restrictionVersion,
        UUID requesterId,
        UUID filedById,
        @Nullable UUID managerId,
        String title,
        @Relation(Relation.Kind.EMBEDDED) Need need,
        CaseState state,
        @Relation(Relation.Kind.EMBEDDED) Term term,
        @Nullable String noAlternativeBecause,
        @Relation(Relation.Kind.EMBEDDED) Residual residual,
        @Relation(Relation.Kind.EMBEDDED) Milestones milestones,
        @Relation(Relation.Kind.EMBEDDED) Ending ending,
        @Relation(Relation.Kind.EMBEDDED) Appeal appeal,
        @Relation(Relation.Kind.EMBEDDED) Suspension suspension,
        @Relation(Relation.Kind.EMBEDDED) Chain chain,
        @Nullable Instant reviewDueAt,
        Instant updatedAt,
        @Version long version) {

    /** How long conditions before the start may stay unproven. */
    static final Duration TIME_TO_PROVE = Duration.ofDays(30);

    /** How long the requester can say that the accepted way did not work after all. */
    static final Duration TIME_TO_TRY = Duration.ofDays(30);

    /** When the requester is asked whether the accepted way works. */
    static final Duration TIME_TO_FOLLOW_UP = Duration.ofDays(14);

    /** How long a declined request stays open for an answer. */
    static final Duration TIME_TO_ANSWER_A_DECLINE = Duration.ofDays(14);

    /** A new request: sent at once by the one who needs it, or left as a draft for them to confirm. */
    static ExceptionRequest file(
            UUID id,
            UUID ticketId,
            long number,
            UUID requesterId,
            UUID filedById,
            @Nullable UUID managerId,
            Need need,
            @Nullable RuleVersion rule,
            Instant now) {
        boolean own = requesterId.equals(filedById);
        return new ExceptionRequest(
                id,
                ticketId,
                number,
                rule == null ? null : rule.key(),
                rule == null ? null : rule.version(),
                requesterId,
                filedById,
                managerId,
                Titles.of(need.goal()),
                need,
                own ? CaseState.SUBMITTED : CaseState.DRAFT,
                Term.OPEN,
                null,
                Residual.UNKNOWN,
                own ? Milestones.NONE.submitted(now) : Milestones.NONE,
                Ending.NONE,
                Appeal.NONE,
                Suspension.NONE,
                Chain.FIRST,
                null,
                now,
                0);
    }

    /** The request as the clock has left it. The clock is the authority; what is recorded may lag behind it. */
    ExceptionRequest asOf(Instant now) {
        ExceptionRequest next = step(now);
        return next == this ? this : next.asOf(now);
    }

    /** The next state to which the clock leads, or the same one where it leads no further. */
    ExceptionRequest step(Instant now) {
        boolean granted = state == CaseState.ACTIVE || state == CaseState.SUSPENDED;
        if (granted && chain.isSuperseded(now)) {
            return moved(CaseState.ENDING, milestones.ended(chain.supersededAt()), now).with(Ending.because(EndCause.SUPERSEDED));
        }
        if (state == CaseState.ENDING && chain.isSuperseded(now)) {
            return moved(CaseState.CLOSED, milestones.closed(now), now);
        }
        if (granted && reviewDueAt != null && !now.isBefore(reviewDueAt) && !term.isOver(reviewDueAt)) {
            return moved(CaseState.ENDING, milestones.ended(reviewDueAt), now).with(Ending.because(EndCause.NOT_REVIEWED));
        }
        if (granted && term.isOver(now)) {
            return moved(CaseState.ENDING, milestones.ended(term.validUntil()), now).with(Ending.because(EndCause.EXPIRED));
        }
        if (state == CaseState.ACTIVE && suspension.isDue(now)) {
            return moved(CaseState.SUSPENDED, milestones, now).with(suspension.begunByTheClock());
        }
        if (state == CaseState.APPROVED_PENDING && isOver(milestones.decidedAt(), TIME_TO_PROVE, now)) {
            return moved(CaseState.CLOSED, milestones.ended(now).closed(now), now)
                    .with(Ending.because(EndCause.CONDITIONS_NOT_MET));
        }
        return this;
    }

    /** Two people let it begin at once; those who must agree look at it by then. */
    ExceptionRequest inEmergency(Term hours, Instant reviewBy, Instant now) {
        ExceptionRequest begun = copy(
                restrictionKey,
                restrictionVersion,
                need,
                CaseState.ACTIVE,
                hours,
                noAlternativeBecause,
                residual,
                milestones.decided(now).activated(now),
                ending,
                now);
        return begun.beside(requesterId, appeal, suspension, chain, reviewBy);
    }

    /** Agreed to beforehand by the owner of the rule. */
    ExceptionRequest grantedAtOnce(Term days, Instant now) {
        return copy(
                restrictionKey, restrictionVersion, need, CaseState.ACTIVE, days, noAlternativeBecause, residual, milestones.decided(now).activated(now), ending, now);
    }

    /** All who must agree have looked at the emergency. */
    ExceptionRequest reviewed(Instant now) {
        return touched(now).beside(requesterId, appeal, suspension, chain, null);
    }

    /** It is asked for anew, to hold after another one. */
    ExceptionRequest renewing(ExceptionRequest former) {
        return with(former.chain.renewal(former.id, former.residual.onceMet()));
    }

    CaseState stateAt(Instant now) {
        return asOf(now).state;
    }

    boolean isInForce(Instant now) {
        ExceptionRequest today = asOf(now);
        boolean finishing = today.ending.graceUntil() != null && now.isBefore(today.ending.graceUntil());
        return term.hasBegun(now) && (today.state == CaseState.ACTIVE || (today.state == CaseState.ENDING && finishing));
    }

    boolean isStillTrying(Instant now) {
        return !isOver(milestones.resolvedAt(), TIME_TO_TRY, now);
    }

    boolean canStillBeAnswered(Instant now) {
        return !isOver(milestones.decidedAt(), TIME_TO_ANSWER_A_DECLINE, now);
    }

    boolean isOwnOf(Actor actor) {
        return actor.is(requesterId) || actor.is(filedById);
    }

    ExceptionRequest submitted(Instant now) {
        return moved(CaseState.SUBMITTED, milestones.submitted(now), now);
    }

    ExceptionRequest corrected(Need corrected, Instant now) {
        return copy(restrictionKey, restrictionVersion, corrected, state, term, noAlternativeBecause, residual, milestones, ending, now);
    }

    ExceptionRequest under(RuleVersion rule, Need answered, Instant now) {
        return copy(rule.key(), rule.version(), answered, state, term, noAlternativeBecause, residual, milestones, ending, now);
    }

    ExceptionRequest inConversation(Instant now) {
        return moved(CaseState.IN_CONVERSATION, milestones.answered(now), now);
    }

    ExceptionRequest backInConversation(Instant now) {
        return moved(CaseState.IN_CONVERSATION, milestones.resolved(null), now);
    }

    ExceptionRequest offered(Instant now) {
        return moved(CaseState.ALTERNATIVE_OFFERED, milestones, now);
    }

    ExceptionRequest resolvedByAlternative(Instant now) {
        return moved(CaseState.RESOLVED_BY_ALTERNATIVE, milestones.resolved(now), now);
    }

    ExceptionRequest awaitingDecision(Term asked, @Nullable String because, Instant now) {
        return copy(
                restrictionKey,
                restrictionVersion,
                need,
                CaseState.AWAITING_DECISION,
                asked,
                because,
                residual,
                milestones.decisionAsked(now),
                ending,
                now);
    }

    ExceptionRequest approved(boolean somethingToProve, Instant now) {
        return somethingToProve
                ? moved(CaseState.APPROVED_PENDING, milestones.decided(now), now)
                : moved(CaseState.ACTIVE, milestones.decided(now).activated(now), now);
    }

    ExceptionRequest declined(Instant now) {
        return moved(CaseState.DECLINED, milestones.decided(now), now);
    }

    ExceptionRequest appealed(Appeal made, Instant now) {
        return moved(CaseState.AWAITING_DECISION, milestones.decisionAsked(now), now).with(made);
    }

    ExceptionRequest activated(Instant now) {
        return moved(CaseState.ACTIVE, milestones.activated(now), now);
    }

    ExceptionRequest suspended(SuspensionCause cause, String reason, UUID by, Instant now) {
        return moved(CaseState.SUSPENDED, milestones, now).with(suspension.begun(now, by, cause, reason));
    }

    ExceptionRequest resumed(Instant now) {
        return moved(CaseState.ACTIVE, milestones, now).with(suspension.over());
    }

    /** Somebody of the case left; who left first counts until somebody takes over. */
    ExceptionRequest withoutThem(UUID person, Instant now) {
        return suspension.left() == null ? touched(now).with(suspension.left(person, now)) : this;
    }

    /** Somebody took over for the one who left; another one may have left too. */
    ExceptionRequest takenOver(@Nullable UUID requester, @Nullable UUID leftToo, Instant now) {
        Suspension after = suspension.left(leftToo, leftToo == null ? null : now);
        return touched(now).beside(requester == null ? requesterId : requester, appeal, after, chain, reviewDueAt);
    }

    ExceptionRequest givenBack(@Nullable String reason, UUID by, Instant now) {
        return moved(CaseState.ENDING, milestones.ended(now), now).with(ending.by(EndCause.RETURNED_EARLY, reason, null, by, null));
    }

    /** What is revoked may be finished with until then, but not past its own end. */
    ExceptionRequest revoked(String reason, String message, Instant grace, UUID by, Instant now) {
        Instant until = grace.isAfter(term.validUntil()) ? term.validUntil() : grace;
        return moved(CaseState.ENDING, milestones.ended(now), now).with(ending.by(EndCause.REVOKED, reason, message, by, until));
    }

    ExceptionRequest released(String message, UUID orderedBy, Instant now) {
        return moved(CaseState.ENDING, milestones.ended(now), now).with(ending.by(EndCause.POLICY_CHANGED, null, message, orderedBy, null));
    }

    ExceptionRequest foundInUse(String note, UUID by, Instant now) {
        return touched(now).with(ending.inUse(now, by, note));
    }

    /** By when the clock has to look at it again, as what must hold says. */
    ExceptionRequest watched(@Nullable Instant suspendsAt) {
        return with(suspension.dueAt(suspendsAt));
    }

    ExceptionRequest closed(String proof, Instant now) {
        return moved(CaseState.CLOSED, milestones.closed(now), now).with(ending.proven(proof));
    }

    ExceptionRequest withdrawn(Ending why, Instant now) {
        return moved(CaseState.WITHDRAWN, milestones.closed(now), now).with(why);
    }

    /** A change of something that belongs to the case, which gives the case a new version too. */
    ExceptionRequest touched(Instant now) {
        return moved(state, milestones, now);
    }

    ExceptionRequest assessed(Residual assessed) {
        return copy(
                restrictionKey, restrictionVersion, need, state, term, noAlternativeBecause, assessed, milestones, ending, updatedAt);
    }

    private ExceptionRequest moved(CaseState next, Milestones reached, Instant now) {
        return copy(restrictionKey, restrictionVersion, need, next, term, noAlternativeBecause, residual, reached, ending, now);
    }

    private ExceptionRequest with(Ending ended) {
        return copy(
                restrictionKey, restrictionVersion, need, state, term, noAlternativeBecause, residual, milestones, ended, updatedAt);
    }

    private ExceptionRequest copy(
            @Nullable String key,
            @Nullable Integer ruleVersion,
            Need needed,
            CaseState next,
            Term granted,
            @Nullable String because,
            Residual assessed,
            Milestones reached,
            Ending ended,
            Instant now) {
        return new ExceptionRequest(
                id,
                ticketId,
                number,
                key,
                ruleVersion,
                requesterId,
                filedById,
                managerId,
                Titles.of(needed.goal()),
                needed,
                next,
                granted,
                because,
                assessed,
                reached,
                ended,
                appeal,
                suspension,
                chain,
                reviewDueAt,
                now,
                version);
    }

    private ExceptionRequest with(Appeal made) {
        return beside(requesterId, made, suspension, chain, reviewDueAt);
    }

    private ExceptionRequest with(Suspension next) {
        return beside(requesterId, appeal, next, chain, reviewDueAt);
    }

    private ExceptionRequest with(Chain next) {
        return beside(requesterId, appeal, suspension, next, reviewDueAt);
    }

    private ExceptionRequest beside(UUID requester, Appeal made, Suspension suspended, Chain renewed, @Nullable Instant review) {
        return new ExceptionRequest(
                id,
                ticketId,
                number,
                restrictionKey,
                restrictionVersion,
                requester,
                filedById,
                managerId,
                title,
                need,
                state,
                term,
                noAlternativeBecause,
                residual,
                milestones,
                ending,
                made,
                suspended,
                renewed,
                review,
                updatedAt,
                version);
    }

    private static boolean isOver(@Nullable Instant since, Duration allowed, Instant now) {
        return since != null && !now.isBefore(since.plus(allowed));
    }
}
