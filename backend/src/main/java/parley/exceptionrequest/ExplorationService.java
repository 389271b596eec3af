package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;
import parley.ticket.TicketId;
import parley.ticket.TicketService;
import parley.ticket.Words;

/** Looking for a way together: talking, offering another way, answering it. */
@Singleton
public class ExplorationService {

    private final Cases cases;
    private final ProposalRepository proposals;
    private final ConversationRecordRepository conversations;
    private final TicketService tickets;
    private final People people;
    private final CompanyZone zone;

    ExplorationService(
            Cases cases,
            ProposalRepository proposals,
            ConversationRecordRepository conversations,
            TicketService tickets,
            People people,
            CompanyZone zone) {
        this.cases = cases;
        this.proposals = proposals;
        this.conversations = conversations;
        this.tickets = tickets;
        this.people = people;
        this.zone = zone;
    }

    /** Somebody in IT answered on the ticket: the first such answer opens the conversation. */
    @Transactional
    void answered(TicketId ticket, PersonId by) {
        Turn turn = cases.turn(ticket, Actor.analyst(by.value()));
        if (turn.objection(CaseAction.START_CONVERSATION) == null) {
            cases.save(turn, turn.startConversation(), CaseEvent.CONVERSATION_STARTED, Map.of());
        }
    }

    /** Writes a talk down. A talk is an answer too, so the first one opens the conversation. */
    @Transactional
    public void recordConversation(long number, NewConversation held, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        boolean first = turn.file().request().state() == CaseState.SUBMITTED;
        ExceptionRequest next = first ? turn.startConversation() : turn.recordConversation();
        if (held.heldAt().isAfter(turn.now())) {
            throw new InvalidFields("/heldAt", "lies in the future");
        }
        UUID manager = managerInvited(turn.file().request(), held);
        ConversationRecord talk = conversations.save(new ConversationRecord(
                Ids.next(),
                next.id(),
                held.heldAt(),
                held.channel(),
                held.people().strip(),
                held.result().strip(),
                by.id().value(),
                turn.now(),
                manager));
        cases.save(turn, turn.file().with(talk).with(next), CaseEvent.CONVERSATION_RECORDED, Map.of("channel", held.channel().name()));
    }

    /** Who leads the requester, where it is said that they were invited, or they are named among the people. */
    private @Nullable UUID managerInvited(ExceptionRequest request, NewConversation held) {
        UUID manager = request.managerId();
        if (manager == null || Boolean.TRUE.equals(held.managerInvited())) {
            return manager;
        }
        boolean named = people.active(new PersonId(manager)).filter(known -> held.names(known.name())).isPresent();
        return named ? manager : null;
    }

    @Transactional
    public void offer(long number, NewProposal offered, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest next = turn.offerAlternative();
        refuseUnlessInCatalogue(turn.file(), offered);
        Proposal proposal = proposals.save(new Proposal(
                Ids.next(),
                next.id(),
                offered.fromCatalogue(),
                offered.title().strip(),
                offered.steps().strip(),
                offered.setUpBy().strip(),
                offered.readyOn(),
                offered.effortMinutes(),
                offered.meetsNeed(),
                by.id().value(),
                turn.now(),
                ProposalResponse.NONE,
                null,
                null,
                null));
        cases.save(
                turn,
                turn.file().with(proposal).with(next),
                CaseEvent.ALTERNATIVE_OFFERED,
                Map.of("proposal", proposal.id().toString(), "title", proposal.title()));
    }

    @Transactional
    public void accept(long number, UUID proposal, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Proposal offered = find(turn.file(), proposal);
        ExceptionRequest next = turn.acceptAlternative(offered);
        InterimGrant grant = turn.file().interim();
        CaseFile file = grant == null
                ? turn.file()
                : turn.file().with(grant.notPast(offered.readyOn(), InterimService.endOf(offered.readyOn(), zone.zone())));
        answer(turn, file, next, offered.accepted(turn.now()), CaseEvent.ALTERNATIVE_ACCEPTED);
    }

    @Transactional
    public void reject(long number, UUID proposal, DoesNotWork because, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Proposal offered = find(turn.file(), proposal);
        ExceptionRequest next = turn.rejectAlternative(offered);
        answer(turn, turn.file(), next, offered.rejected(because.category(), because.reason().strip(), turn.now()), CaseEvent.ALTERNATIVE_REJECTED);
    }

    /** The same case goes on, with its clocks and its history. */
    @Transactional
    public void sendBack(long number, DidNotWork because, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.sayItDidNotWork(), CaseEvent.ALTERNATIVE_DID_NOT_WORK, Map.of());
        tickets.write(new TicketId(turn.file().request().ticketId()), Words.of(because.reason().strip()), by);
    }

    private void answer(Turn turn, CaseFile file, ExceptionRequest next, Proposal answered, CaseEvent event) {
        proposals.update(answered);
        UnaryOperator<Proposal> replaced = each -> each.id().equals(answered.id()) ? answered : each;
        List<Proposal> all = file.proposals().stream().map(replaced).toList();
        cases.save(
                turn,
                file.withProposals(all).with(next),
                event,
                Map.of("proposal", answered.id().toString(), "title", answered.title()));
    }

    private static Proposal find(CaseFile file, UUID proposal) {
        return file.proposals().stream()
                .filter(offered -> offered.id().equals(proposal))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    private static void refuseUnlessInCatalogue(CaseFile file, NewProposal offered) {
        boolean known = offered.fromCatalogue() == null
                || (file.restriction() != null
                        && file.restriction().alternatives().stream()
                                .anyMatch(alternative -> alternative.name().equals(offered.fromCatalogue())));
        if (!known) {
            throw new InvalidFields("/fromCatalogue", "is not an alternative of this rule");
        }
    }
}
