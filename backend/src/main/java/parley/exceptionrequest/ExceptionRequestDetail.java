package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.account.PersonName;
import parley.platform.web.Versioned;
import parley.ticket.TicketStatus;

/**
 * A case: the need, the ways looked at together, the risk, the conditions, who must agree, and what became of it.
 *
 * @param number what people call it by; also the number of its ticket
 * @param version goes into If-Match
 * @param title the first sentence of the goal
 * @param state where it stands, by the clock
 * @param step which of the five steps that is
 * @param waitingOn who has to act next; empty where nobody has to
 * @param requester who needs it
 * @param filedBy who typed it
 * @param manager who leads the requester
 * @param assignee who works it
 * @param ticketStatus where the ticket stands, which follows from the state
 * @param queue the queue that the ticket is in
 * @param restriction the rule; empty while nobody knows which one
 * @param need what they need
 * @param proposals other ways that were offered, oldest first
 * @param talkOwed a live talk that is owed, because two ways did not work or one was too slow; empty otherwise, and where the case is past it
 * @param conversations talks that were written down, oldest first
 * @param rating how the risk is seen; empty until it is rated under a rule
 * @param conditions what must hold, oldest first
 * @param maxDays the longest exception at this risk; empty until it is rated
 * @param approvers who must agree; empty until it is rated
 * @param decisions what approvers said, oldest first
 * @param appeal that others were asked to decide anew
 * @param term from when until when; empty until a decision is asked for
 * @param noAlternativeBecause why there is no other way, or why an open one was not waited for
 * @param emergency that two people were asked to let it begin at once
 * @param renewal what it renews, and what renews it
 * @param interim what may be done in the meantime; empty where nobody asked for it
 * @param thirdParty what is known of a third party that is to get data; empty under other rules
 * @param promises by when a person answers and by when it is decided
 * @param milestones when it reached what
 * @param endCause why it is over
 * @param removalProof how it was proven that nothing of it is left
 * @param endReason why it was revoked, given back or, its requester having left, abandoned
 * @param endMessage what the requester reads about it
 * @param endedBy who revoked it, gave it back or abandoned it
 * @param graceUntil until when a revoked one may still be used
 * @param stillInUse that it was found in use after its end
 * @param suspension what keeps it from holding, or is about to
 * @param insteadTheyWill what they do instead, where they took it back; only for the requester and those who work the case
 * @param parts what the reader is in the case
 * @param papersOpened which papers the reader has opened as they are now; both are needed to agree, the conditions only where one is not proven
 * @param allowedActions what the reader may do now
 * @param barredActions what is theirs to do, but for something that has to happen first
 */
@Serdeable
record ExceptionRequestDetail(
        long number,
        long version,
        String title,
        CaseState state,
        CaseStep step,
        @Nullable Party waitingOn,
        PersonName requester,
        PersonName filedBy,
        @Nullable PersonName manager,
        @Nullable PersonName assignee,
        TicketStatus ticketStatus,
        String queue,
        @Nullable RuleView restriction,
        NeedView need,
        List<ProposalView> proposals,
        @Nullable TalkOwedView talkOwed,
        List<ConversationView> conversations,
        @Nullable RatingView rating,
        List<ConditionView> conditions,
        @Nullable Integer maxDays,
        List<SlotView> approvers,
        List<DecisionView> decisions,
        @Nullable AppealView appeal,
        @Nullable TermView term,
        @Nullable String noAlternativeBecause,
        @Nullable EmergencyView emergency,
        RenewalView renewal,
        @Nullable InterimView interim,
        @Nullable ThirdPartyView thirdParty,
        PromiseView promises,
        MilestonesView milestones,
        @Nullable EndCause endCause,
        @Nullable String removalProof,
        @Nullable String endReason,
        @Nullable String endMessage,
        @Nullable PersonName endedBy,
        @Nullable Instant graceUntil,
        @Nullable UseView stillInUse,
        SuspensionView suspension,
        @Nullable String insteadTheyWill,
        List<Party> parts,
        List<Paper> papersOpened,
        List<CaseAction> allowedActions,
        List<BarredCaseAction> barredActions)
        implements Versioned {}
