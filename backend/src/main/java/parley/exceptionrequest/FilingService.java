package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.platform.Ids;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;
import parley.policy.PolicyService;
import parley.policy.Questionnaire;
import parley.policy.Restriction;
import parley.queue.QueueId;
import parley.queue.QueueService;
import parley.queue.RoutingFacts;
import parley.routing.NeededSkills;
import parley.ticket.Channel;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.OpenedTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketService;
import parley.ticket.Urgency;
import parley.ticket.Words;

/** Asking: a request is filed, confirmed, put right, put under a rule, or taken back. */
@Singleton
public class FilingService {

    private final Cases cases;
    private final ExceptionRequestRepository requests;
    private final ApproverDirectories directories;
    private final PolicyService policies;
    private final PreAuthorisedService preAuthorised;
    private final TicketService tickets;
    private final QueueService queues;
    private final NeededSkills skills;
    private final People people;
    private final Clock clock;

    FilingService(
            Cases cases,
            ExceptionRequestRepository requests,
            ApproverDirectories directories,
            PolicyService policies,
            PreAuthorisedService preAuthorised,
            TicketService tickets,
            QueueService queues,
            NeededSkills skills,
            People people,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.directories = directories;
        this.policies = policies;
        this.preAuthorised = preAuthorised;
        this.tickets = tickets;
        this.queues = queues;
        this.skills = skills;
        this.people = people;
        this.clock = clock;
    }

    /** @return the number of the new request */
    @Transactional
    public long file(FileExceptionRequest filed, CurrentUser by) {
        Need need = filed.need();
        Restriction rule = filed.restriction() == null ? null : rule(filed.restriction());
        People.Colleague requester = requester(filed, by);
        boolean own = requester.id().equals(by.id());
        refuse(own ? asked(rule).problemsWith(need.answers(), "/answers") : asked(rule).mistakesIn(need.answers(), "/answers"));
        OpenedTicket ticket = tickets.open(ticket(filed, need, requester, own), by);
        skills.asTheRulesSay(ticket.id(), filed.restriction());
        ExceptionRequest request = requests.save(ExceptionRequest.file(
                Ids.next(),
                ticket.id().value(),
                ticket.number().value(),
                requester.id().value(),
                by.id().value(),
                requester.manager() == null ? null : requester.manager().value(),
                need,
                rule == null ? null : RuleVersion.of(rule),
                clock.instant()));
        CaseFile opened = newFile(request, rule);
        open(opened, by);
        preAuthorised.consider(opened);
        return request.number();
    }

    /** Asks anew for what is needed for longer. @return the number of the new request */
    @Transactional
    public long renew(long number, Renewal renewal, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest former = turn.renew();
        if (requests.countRenewals(former.id()) > 0) {
            throw new RenewedAlready();
        }
        LocalDate from = former.term().lastDay().plusDays(1);
        if (renewal.neededUntil().isBefore(from)) {
            throw new InvalidFields("/neededUntil", "It holds until " + former.term().lastDay() + " already.");
        }
        Restriction rule = rule(former.restrictionKey());
        Need need = former.need().from(from, renewal.neededUntil());
        OpenedTicket ticket = tickets.open(ticketOf(former, need, renewal.stillNeeded().strip()), by);
        skills.asTheRulesSay(ticket.id(), former.restrictionKey());
        ExceptionRequest request = requests.save(ExceptionRequest.file(
                        Ids.next(),
                        ticket.id().value(),
                        ticket.number().value(),
                        former.requesterId(),
                        by.id().value(),
                        people.active(by.id()).map(People.Colleague::manager).map(PersonId::value).orElse(null),
                        need,
                        RuleVersion.of(rule),
                        clock.instant())
                .renewing(former));
        open(newFile(request, rule), by);
        cases.save(turn, former, CaseEvent.RENEWAL_ASKED, Map.of("renewal", request.number()));
        return request.number();
    }

    /** The requester sends what somebody else typed for them. */
    @Transactional
    public void confirm(long number, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest sent = turn.submit();
        cases.save(turn, sent, CaseEvent.EXCEPTION_CONFIRMED, Map.of());
        preAuthorised.consider(turn.file().with(sent));
    }

    @Transactional
    public void correct(long number, CorrectedNeed corrected, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Need need = corrected.need();
        ExceptionRequest next = turn.correct(need);
        refuse(turn.file().questions().mistakesIn(need.answers(), "/answers"));
        cases.save(turn, next, CaseEvent.EXCEPTION_CORRECTED, Map.of());
    }

    @Transactional
    public void attachRule(long number, AttachRule attached, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Restriction rule = rule(attached.restriction());
        Map<String, String> answers = attached.answers() == null ? Map.of() : attached.answers();
        ExceptionRequest next = turn.attachRule(rule, turn.file().request().need().answering(answers));
        refuse(asked(rule).mistakesIn(answers, "/answers"));
        cases.save(turn, turn.file().under(rule, asked(rule)).with(next), CaseEvent.RULE_ATTACHED, Map.of("restriction", rule.key()));
    }

    @Transactional
    public void withdraw(long number, Withdrawal withdrawal, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        cases.save(turn, turn.withdraw(withdrawal.insteadTheyWill().strip()), CaseEvent.EXCEPTION_WITHDRAWN, Map.of());
    }

    /** Nobody needs any more what somebody asked for who left. */
    @Transactional
    public void abandon(long number, Abandonment abandonment, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        String reason = abandonment.reason().strip();
        cases.save(turn, turn.abandon(reason), CaseEvent.EXCEPTION_ABANDONED, Map.of("left", turn.file().request().requesterId().toString(), "reason", reason));
    }

    private CaseFile newFile(ExceptionRequest request, @Nullable Restriction rule) {
        return new CaseFile(
                request,
                rule,
                asked(rule),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                ThirdParty.NONE,
                directories.of(request, clock.instant()).directory());
    }

    private void open(CaseFile file, CurrentUser by) {
        cases.recordNew(
                file,
                by.id().value(),
                Map.of("to", file.request().state().name(), "version", file.request().version()));
        cases.bringTicketAlong(file, by.id().value());
        cases.promise(file, by.id().value());
    }

    private NewTicket ticketOf(ExceptionRequest former, Need need, String stillNeeded) {
        People.Colleague requester = people.active(new PersonId(former.requesterId())).orElseThrow(NothingHere::new);
        QueueId queue = queues.queueFor(new RoutingFacts(
                TicketKind.EXCEPTION_REQUEST.name(), null, former.restrictionKey(), requester.siteId()));
        return new NewTicket(
                TicketKind.EXCEPTION_REQUEST,
                Titles.of(need.goal()),
                Words.of(stillNeeded),
                null,
                Impact.ONE,
                Urgency.HINDERED,
                requester.id(),
                Channel.PORTAL,
                queue,
                null);
    }

    private NewTicket ticket(FileExceptionRequest filed, Need need, People.Colleague requester, boolean own) {
        QueueId queue = queues.queueFor(
                new RoutingFacts(TicketKind.EXCEPTION_REQUEST.name(), null, filed.restriction(), requester.siteId()));
        return new NewTicket(
                TicketKind.EXCEPTION_REQUEST,
                Titles.of(need.goal()),
                new Words(words(need), filed.attachments() == null ? List.of() : filed.attachments(), filed.draft()),
                null,
                Impact.ONE,
                Urgency.HINDERED,
                requester.id(),
                own ? Channel.PORTAL : Channel.ON_BEHALF,
                queue,
                null);
    }

    /** The conversation begins with what everybody in it may read. */
    private static String words(Need need) {
        String stopped = need.stoppedBy() == null ? "" : "\n\n" + asItStands(need.stoppedBy());
        return need.goal() + "\n\n" + need.consequence() + stopped;
    }

    /** Copied text comes from elsewhere: an address in it is to be read, and leads nowhere. */
    private static String asItStands(String copied) {
        String fence = "~".repeat(Math.max(3, longestRunOf('~', copied) + 1));
        return fence + "\n" + copied + "\n" + fence;
    }

    private static int longestRunOf(char character, String text) {
        int longest = 0;
        int run = 0;
        for (char one : text.toCharArray()) {
            run = one == character ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private People.Colleague requester(FileExceptionRequest filed, CurrentUser by) {
        PersonId requester = filed.requester() == null ? by.id() : new PersonId(filed.requester());
        People.Colleague colleague = people.active(requester)
                .orElseThrow(() -> new InvalidFields("/requester", "is nobody who works here"));
        boolean mayFile = requester.equals(by.id()) || by.isStaff() || by.id().equals(colleague.manager());
        if (!mayFile) {
            throw new NotOnTheirBehalf();
        }
        return colleague;
    }

    private Restriction rule(String key) {
        Restriction rule = policies.inUse(key).orElseThrow(() -> new InvalidFields("/restriction", "is not a rule in use"));
        if (!rule.hasExceptions()) {
            throw new InvalidFields("/restriction", "Nobody gets an exception from this rule. " + rule.nobodyExemptBecause());
        }
        return rule;
    }

    private Questionnaire asked(@Nullable Restriction rule) {
        return policies.questionnaire(rule);
    }

    private static void refuse(List<FieldError> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }
}
