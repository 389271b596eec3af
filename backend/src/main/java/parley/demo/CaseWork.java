package parley.demo;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.exceptionrequest.Approval;
import parley.exceptionrequest.AssessmentService;
import parley.exceptionrequest.AttachRule;
import parley.exceptionrequest.Closure;
import parley.exceptionrequest.ConditionTiming;
import parley.exceptionrequest.ConversationChannel;
import parley.exceptionrequest.CriteriaAnswered;
import parley.exceptionrequest.DataClass;
import parley.exceptionrequest.DecisionRequest;
import parley.exceptionrequest.DecisionService;
import parley.exceptionrequest.Decline;
import parley.exceptionrequest.DeclineReason;
import parley.exceptionrequest.DidNotWork;
import parley.exceptionrequest.DoesNotWork;
import parley.exceptionrequest.EndingService;
import parley.exceptionrequest.ExplorationService;
import parley.exceptionrequest.FileExceptionRequest;
import parley.exceptionrequest.FilingService;
import parley.exceptionrequest.ImpactCriterion;
import parley.exceptionrequest.Known;
import parley.exceptionrequest.MeetsNeed;
import parley.exceptionrequest.MoreNeeded;
import parley.exceptionrequest.NewConcern;
import parley.exceptionrequest.NewCondition;
import parley.exceptionrequest.NewConversation;
import parley.exceptionrequest.NewProposal;
import parley.exceptionrequest.NewRating;
import parley.exceptionrequest.Paper;
import parley.exceptionrequest.Proof;
import parley.exceptionrequest.RatedFactor;
import parley.exceptionrequest.ReadRow;
import parley.exceptionrequest.RejectReason;
import parley.exceptionrequest.RiskAxis;
import parley.exceptionrequest.RiskFactor;
import parley.exceptionrequest.SheetRow;
import parley.exceptionrequest.SheetState;
import parley.exceptionrequest.ThirdPartyService;
import parley.exceptionrequest.Withdrawal;
import parley.platform.sql.Sql;
import parley.policy.ApproverRole;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.Words;

/** Lets people do one step of an exception request, as themselves and by the services that everybody uses. */
@Singleton
final class CaseWork {

    private static final String COUNTED_FROM_FILING = "day";

    private final FilingService filing;
    private final ExplorationService exploration;
    private final AssessmentService assessment;
    private final ThirdPartyService thirdParties;
    private final DecisionService decisions;
    private final EndingService endings;
    private final TicketService tickets;
    private final TakingTickets taking;
    private final Papers papers;
    private final Sql sql;
    private final Clock clock;

    CaseWork(
            FilingService filing, ExplorationService exploration, AssessmentService assessment, ThirdPartyService thirdParties,
            DecisionService decisions, EndingService endings, TicketService tickets, TakingTickets taking, Papers papers, Sql sql, Clock clock) {
        this.filing = filing;
        this.exploration = exploration;
        this.assessment = assessment;
        this.thirdParties = thirdParties;
        this.decisions = decisions;
        this.endings = endings;
        this.tickets = tickets;
        this.taking = taking;
        this.papers = papers;
        this.sql = sql;
        this.clock = clock;
    }

    long file(CaseStory story, Company company, ZoneId zone) {
        LocalDate today = today(zone);
        CurrentUser requester = company.person(story.requester());
        CurrentUser by = company.person(story.filedBy());
        Map<String, String> answers = new LinkedHashMap<>();
        story.answers().forEach((question, answer) -> answers.put(question, dated(answer, today)));
        return filing.file(new FileExceptionRequest(
                requester.id().equals(by.id()) ? null : requester.id().value(), story.rule(), story.words("goal"), story.words("otherwise"),
                today.plusDays(story.from()), today.plusDays(story.until()), story.words("whoelse"), DataClass.valueOf(story.data()), story.words("stopped"),
                story.words("workaround"), story.managerKnows(), answers, papers.upload(story.files(), by), null), by);
    }

    void act(long number, CaseStory.Step step, Company company, ZoneId zone, LocalDate movedIn) {
        CurrentUser who = company.person(step.who());
        String text = step.text();
        TicketNumber ticket = new TicketNumber(number);
        switch (step.verb()) {
            case TAKES -> taking.take(ticket, who);
            case NOTES -> tickets.note(ticket, Words.of(text), who);
            case ANSWERS -> tickets.reply(ticket, Words.of(text), null, who);
            case WRITES -> tickets.write(ticket, Words.of(text), who);
            case CONFIRMS -> filing.confirm(number, who, null);
            case ATTACHES -> filing.attachRule(number, new AttachRule(step.rest(), step.told()), who, null);
            case TALKS -> exploration.recordConversation(number, new NewConversation(clock.instant(), ConversationChannel.valueOf(step.rest()),
                    step.filledIn("with"), step.filledIn("result"), false), who, null);
            case OFFERS -> exploration.offer(number, proposal(step, today(zone)), who, null);
            case ACCEPTS -> exploration.accept(number, lastOffer(number), who, null);
            case REJECTS -> exploration.reject(number, lastOffer(number), new DoesNotWork(RejectReason.valueOf(step.rest()), text), who, null);
            case RETURNS -> exploration.sendBack(number, new DidNotWork(text), who, null);
            case RATES -> assessment.rate(number, rating(step), who, null);
            case DEMANDS -> assessment.addCondition(number, condition(step, company, today(zone)), who, null);
            case PROVES -> assessment.proveCondition(number, condition(number, Integer.parseInt(step.rest())), new Proof(text), who, null);
            case READS -> thirdParties.read(number, SheetRow.valueOf(step.rest().split(" ")[0]), reading(step), who, null);
            case WEIGHS -> thirdParties.answer(number, criteria(step), who, null);
            case FEARS -> thirdParties.raise(number, new NewConcern(text), who, null);
            case REPLIES -> thirdParties.answer(number, lastConcern(number), new NewConcern(text), who, null);
            case SUBMITS -> decisions.ask(number, asked(step, today(zone), movedIn), who, null);
            case APPROVES -> decisions.approve(number, new Approval(step.rest().isEmpty() ? null : ApproverRole.valueOf(step.rest()),
                    text.isEmpty() ? null : text), who, null);
            case WONDERS -> decisions.askForMore(number, new MoreNeeded(text), who, null);
            case DECLINES -> decisions.decline(number, new Decline(DeclineReason.valueOf(step.rest()), text), who, null);
            case ACTIVATES -> endings.activate(number, who, null);
            case CLOSES -> endings.close(number, new Closure(text), who, null);
            case WITHDRAWS -> filing.withdraw(number, new Withdrawal(text), who, null);
        }
    }

    /** Before somebody votes they open what they vote on. */
    void read(long number, CaseStory.Step step, Company company) {
        CurrentUser who = company.person(step.who());
        decisions.open(number, Paper.RATING, who);
        decisions.open(number, Paper.CONDITIONS, who);
    }

    private static NewProposal proposal(CaseStory.Step step, LocalDate today) {
        return new NewProposal(step.told().get("from"), step.filledIn("title"), step.filledIn("steps"), step.filledIn("by"),
                today.plusDays(Integer.parseInt(step.filledIn("ready"))), Integer.valueOf(step.filledIn("effort")), MeetsNeed.valueOf(step.filledIn("meets")));
    }

    /** Four numbers for how likely, four for how bad; a question mark is not known. */
    private static NewRating rating(CaseStory.Step step) {
        String[] numbers = (step.filledIn("likely") + " " + step.filledIn("bad")).split(" ");
        List<RatedFactor> factors = new ArrayList<>();
        for (RiskFactor factor : RiskFactor.values()) {
            String number = numbers[factor.ordinal()];
            factors.add(new RatedFactor(factor, number.equals("?") ? null : Integer.valueOf(number), null));
        }
        return new NewRating(factors, Known.valueOf(step.filledIn("people").toUpperCase(Locale.ROOT)),
                Known.valueOf(step.filledIn("contracts").toUpperCase(Locale.ROOT)), step.filledIn("why"));
    }

    private static NewCondition condition(CaseStory.Step step, Company company, LocalDate today) {
        String lowers = step.told().get("lowers");
        String due = step.told().get("due");
        return new NewCondition(step.filledIn("what"), ConditionTiming.valueOf(step.filledIn("when")), lowers == null ? null : RiskAxis.valueOf(lowers),
                company.person(step.filledIn("owner")).id().value(), due == null ? null : today.plusDays(Integer.parseInt(due)), null,
                step.told().get("proof"), step.told().get("stays"));
    }

    /**
     * The first day is counted from the day of asking, the last one from the day on which the demo company moves in; with
     * a plus sign, from the day of asking too.
     */
    private static DecisionRequest asked(CaseStory.Step step, LocalDate today, LocalDate movedIn) {
        String[] days = step.rest().split(" ");
        LocalDate counted = days[1].startsWith("+") ? today : movedIn;
        return new DecisionRequest(today.plusDays(Integer.parseInt(days[0])), counted.plusDays(Integer.parseInt(days[1])), noAlternative(step));
    }

    private static @Nullable String noAlternative(CaseStory.Step step) {
        return step.text().isEmpty() ? null : step.text();
    }

    private static ReadRow reading(CaseStory.Step step) {
        return new ReadRow(SheetState.valueOf(step.rest().split(" ")[1]), step.told().get("published"), null, step.told().get("contract"), null, step.told().get("why"));
    }

    private static CriteriaAnswered criteria(CaseStory.Step step) {
        return new CriteriaAnswered(Arrays.stream(step.rest().split(" ")).map(ImpactCriterion::valueOf).toList());
    }

    private UUID lastConcern(long number) {
        return sql.first("""
                select c.id from exception_concern c join exception_request r on r.id = c.request_id
                where r.number = :number order by c.raised_at desc limit 1""", Map.of("number", number), row -> row.uuid("id")).orElseThrow();
    }

    private UUID lastOffer(long number) {
        return sql.first("""
                select p.id from exception_proposal p join exception_request r on r.id = p.request_id
                where r.number = :number order by p.offered_at desc limit 1""", Map.of("number", number), row -> row.uuid("id")).orElseThrow();
    }

    private UUID condition(long number, int which) {
        return sql.list("""
                select c.id from exception_condition c join exception_request r on r.id = c.request_id
                where r.number = :number order by c.added_at""", Map.of("number", number), row -> row.uuid("id")).get(which - 1);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static String dated(String answer, LocalDate today) {
        return answer.matches(COUNTED_FROM_FILING + "[+-]\\d+") ? today.plusDays(Integer.parseInt(answer.substring(COUNTED_FROM_FILING.length()))).toString() : answer;
    }
}
