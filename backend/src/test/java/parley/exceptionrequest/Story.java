package parley.exceptionrequest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.policy.Alternative;
import parley.policy.ApproverRole;
import parley.policy.PreAuthorisation;
import parley.policy.Question;
import parley.policy.QuestionType;
import parley.policy.Questionnaire;
import parley.policy.Restriction;
import parley.policy.RiskFloor;
import parley.policy.RiskLevel;

/** A case in memory that people work on, one turn after another, as the service does it with the database. */
final class Story {

    static final Restriction USB_STICKS = rule("usb_storage", 90, ApproverRole.LINE_MANAGER, ApproverRole.IT_SECURITY);
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);

    /** Stands for the working days of every level. */
    static final Duration TARGET = Duration.ofHours(6);

    private final Map<UUID, StandIn> standIns = new HashMap<>();
    private boolean ruleIsUnderReview;
    private boolean requesterLeft;
    private CaseFile file;
    private Instant now = Instant.parse("2026-06-01T08:00:00Z");
    private int people;

    private Story(CaseFile file) {
        this.file = file;
    }

    static Story aRequest() {
        return of(Company.INES, USB_STICKS);
    }

    static Story of(Restriction rule, Need need) {
        Story story = of(Company.INES, rule);
        story.file = story.file.with(story.request().corrected(need, story.now));
        return story;
    }

    static Story filedOnBehalfBy(UUID filer) {
        return of(filer, USB_STICKS);
    }

    /** The same need under the rule about third parties. */
    static Story forThirdParty(DataClass data) {
        Restriction rule = rule(
                ThirdParty.RULE, 90, ApproverRole.LINE_MANAGER, ApproverRole.DPO, ApproverRole.LEGAL, ApproverRole.IT_SECURITY);
        Story story = of(Company.INES, rule);
        story.corrected(need(FIRST_DAY, FIRST_DAY.plusDays(30), data), Company.INES);
        return story;
    }

    /** Somebody's turn in what is known of the third party. */
    ThirdPartyTurn sheetOf(UUID person) {
        return new ThirdPartyTurn(turn(person));
    }

    Story knowing(ThirdParty next) {
        file = turn(Company.SAM).file().with(next);
        return this;
    }


    static Story underNoRule() {
        return of(Company.INES, null);
    }

    static Restriction rule(String key, int maxDays, ApproverRole... approvers) {
        return new Restriction(
                key,
                1,
                "USB sticks",
                "devices",
                "A stick is easy to lose",
                List.of("Carry files to a machine", "Show films at a fair"),
                List.of(new Alternative("Encrypted stick", "Safe when lost", null), new Alternative("Link", "No stick", null)),
                List.of("Only the registered stick"),
                List.of(new Question("other_end", "What is on the other side?", QuestionType.TEXT, true, List.of())),
                RiskLevel.MODERATE,
                RiskFloor.NONE,
                maxDays,
                Arrays.asList(approvers),
                ApproverRole.IT_SECURITY,
                null,
                null,
                null);
    }

    static Need need(LocalDate from, LocalDate until) {
        return need(from, until, DataClass.INTERNAL);
    }

    static Need need(LocalDate from, LocalDate until, DataClass data) {
        return new Need(
                "Show films at the fair in Lyon. There is no internet.",
                "A black screen for three days",
                from,
                until,
                null,
                data,
                null,
                "Mailed them to myself",
                true,
                Map.of("other_end", "A rented computer"));
    }

    private static Story of(UUID filer, @io.micronaut.core.annotation.Nullable Restriction rule) {
        Instant start = Instant.parse("2026-06-01T08:00:00Z");
        ExceptionRequest request = ExceptionRequest.file(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1001,
                Company.INES,
                filer,
                Company.MARA,
                need(FIRST_DAY, FIRST_DAY.plusDays(30)),
                rule == null ? null : RuleVersion.of(rule),
                start);
        return new Story(new CaseFile(
                request, rule, Questionnaire.of(List.of(), rule), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, ThirdParty.NONE, Company.DIRECTORY));
    }

    CaseFile file() {
        return file;
    }

    ExceptionRequest request() {
        return file.request();
    }

    CaseState state() {
        return file.request().stateAt(now);
    }

    Instant now() {
        return now;
    }

    /** From now on that person is away, and somebody stands in for them. */
    Story whileAway(UUID away, UUID deputy) {
        standIns.put(away, new StandIn(deputy, FIRST_DAY, false));
        return lookAround();
    }

    /** Everybody who was away is back. */
    Story backAtWork() {
        standIns.clear();
        return lookAround();
    }

    Story ruleUnderReview(boolean open) {
        ruleIsUnderReview = open;
        return lookAround();
    }

    /** Whoever asks does not work here any more. */
    Story requesterGone() {
        requesterLeft = true;
        return lookAround();
    }

    /** It renews what was renewed so often before, at that level of risk. */
    Story renewalNumber(int renewal, RiskLevel level) {
        ExceptionRequest former = request();
        for (int number = 0; number < renewal; number++) {
            former = request().renewing(former.assessed(new Residual(level, level)));
        }
        return to(former);
    }

    /** Who decides is looked up anew for every turn, because it comes and goes by the clock. */
    private Story lookAround() {
        Instant asked = request().state() == CaseState.AWAITING_DECISION ? request().milestones().decisionAskedAt() : null;
        Escalation late = asked == null ? null : Escalation.asOf(asked.plus(TARGET), asked.plus(TARGET).plus(TARGET), now);
        ApproverDirectory directory = new ApproverDirectory(
                Company.DIRECTORY.members(), Company.DIRECTORY.fallback(), Company.DIRECTORY.lately(), standIns, late, ruleIsUnderReview, requesterLeft);
        file = new CaseFile(
                file.request(), file.restriction(), file.questions(), file.proposals(), file.conditions(), file.ratings(), file.conversations(),
                file.decisions(), file.readings(), file.interim(), file.emergency(), file.thirdParty(), directory);
        return this;
    }

    Turn turn(UUID person) {
        lookAround();
        boolean analyst = person.equals(Company.SAM) || person.equals(Company.LOTTE);
        return file.turnOf(new Actor(person, analyst), now);
    }

    Story after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** By the system, as the owner of the rule has agreed beforehand. */
    Story grantedAtOnce(PreAuthorisation said, boolean askedBefore) {
        return grantedAtOnce(said, askedBefore, lookAround().file.turnOf(Actor.SYSTEM, now));
    }

    /** Somebody tries what only the system does. */
    Story grantedAtOnce(PreAuthorisation said, UUID person) {
        return grantedAtOnce(said, false, turn(person));
    }

    private Story grantedAtOnce(PreAuthorisation said, boolean askedBefore, Turn turn) {
        AtOnce atOnce = new AtOnce(turn.file(), said, now.atZone(ZoneOffset.UTC).toLocalDate(), askedBefore);
        ExceptionRequest next = turn.grantAtOnce(atOnce, ZoneOffset.UTC);
        file = turn.file().with(PreAuthorisedService.decision(turn.file(), next, said, now)).with(next);
        return watched();
    }

    Map<UUID, StandIn> standIns() {
        return standIns;
    }

    Story confirmed(UUID person) {
        return to(turn(person).submit());
    }

    Story under(Restriction rule, UUID person) {
        ExceptionRequest next = turn(person).attachRule(rule, request().need());
        file = file.under(rule, Questionnaire.of(List.of(), rule)).with(next);
        return this;
    }

    Story corrected(Need need, UUID person) {
        return to(turn(person).correct(need));
    }

    Story inConversation() {
        return inConversation(Company.SAM);
    }

    Story inConversation(UUID person) {
        return to(turn(person).startConversation());
    }

    Story talked(UUID person) {
        return talked(ConversationChannel.CALL, now, Company.MARA, person);
    }

    Story talked(ConversationChannel channel, Instant heldAt, @io.micronaut.core.annotation.Nullable UUID manager, UUID person) {
        ExceptionRequest next = turn(person).recordConversation();
        return set(next, file.proposals(), file.conditions(), file.ratings(), with(
                file.conversations(),
                new ConversationRecord(
                        UUID.randomUUID(), next.id(), heldAt, channel, "Ines and Mara", "No other way", person, now, manager)),
                file.decisions(), file.readings());
    }

    Story offered(String title, UUID person) {
        ExceptionRequest next = turn(person).offerAlternative();
        Proposal proposal = new Proposal(
                UUID.randomUUID(),
                next.id(),
                null,
                title,
                "Fetch it at the counter",
                "Sam",
                FIRST_DAY,
                5,
                MeetsNeed.FULLY,
                person,
                now,
                ProposalResponse.NONE,
                null,
                null,
                null);
        return set(next, with(file.proposals(), proposal), file.conditions(), file.ratings(), file.conversations(),
                file.decisions(), file.readings());
    }

    Proposal lastOffer() {
        return file.proposals().get(file.proposals().size() - 1);
    }

    Story accepted(Proposal proposal, UUID person) {
        ExceptionRequest next = turn(person).acceptAlternative(proposal);
        if (file.interim() != null) {
            file = file.with(file.interim().notPast(proposal.readyOn(), InterimService.endOf(proposal.readyOn(), ZoneOffset.UTC)));
        }
        return answered(next, proposal, proposal.accepted(now));
    }

    Story rejected(Proposal proposal, RejectReason why, UUID person) {
        ExceptionRequest next = turn(person).rejectAlternative(proposal);
        return answered(next, proposal, proposal.rejected(why, "The stand computer takes no encrypted stick", now));
    }

    /** The last offer was refused for that reason, by rules that did not ask for a talk then. */
    Story refusedLongAgo(RejectReason why) {
        return answered(request(), lastOffer(), lastOffer().rejected(why, "It takes three weeks", now));
    }

    private Story answered(ExceptionRequest next, Proposal before, Proposal after) {
        List<Proposal> proposals = file.proposals().stream()
                .map(proposal -> proposal.id().equals(before.id()) ? after : proposal)
                .toList();
        return set(next, proposals, file.conditions(), file.ratings(), file.conversations(), file.decisions(), file.readings());
    }

    Story rated(int likelihood, int impact, UUID person) {
        ExceptionRequest next = turn(person).rate();
        List<FactorAnswer> factors = new ArrayList<>();
        RiskFactor.on(RiskAxis.LIKELIHOOD).forEach(factor -> factors.add(new FactorAnswer(factor, likelihood, null)));
        RiskFactor.on(RiskAxis.IMPACT).forEach(factor -> factors.add(new FactorAnswer(factor, 1, null)));
        factors.set(4, new FactorAnswer(RiskFactor.DATA, impact, null));
        RiskRating rating = RiskRating.of(
                UUID.randomUUID(),
                next.id(),
                file.ratings().size() + 1,
                factors,
                Known.NO,
                Known.NO,
                "Sticks are a common way in",
                person,
                now);
        return set(next, file.proposals(), file.conditions(), with(file.ratings(), rating), file.conversations(),
                file.decisions(), file.readings());
    }

    Story condition(ConditionTiming timing, @io.micronaut.core.annotation.Nullable RiskAxis lowers, UUID owner, UUID person) {
        ExceptionRequest next = turn(person).addCondition();
        Condition condition = new Condition(
                UUID.randomUUID(),
                next.id(),
                "Only the registered stick " + ++people,
                timing,
                lowers,
                owner,
                null,
                null,
                timing == ConditionTiming.ONGOING ? 30 : null,
                null,
                null,
                person,
                now,
                null,
                null,
                null,
                null,
                null);
        return set(next, file.proposals(), with(file.conditions(), condition), file.ratings(), file.conversations(),
                file.decisions(), file.readings());
    }

    Condition lastCondition() {
        return file.conditions().get(file.conditions().size() - 1);
    }

    Story proven(Condition proven, UUID person) {
        ExceptionRequest next = turn(person).verifyCondition(proven);
        List<Condition> conditions = file.conditions().stream()
                .map(condition -> condition.id().equals(proven.id())
                        ? condition.verified("Tried with three other sticks", person, now)
                        : condition)
                .toList();
        return set(next, file.proposals(), conditions, file.ratings(), file.conversations(), file.decisions(), file.readings());
    }

    Story askedMeanwhile(int days, UUID person) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate lastDay = today.plusDays(days);
        ExceptionRequest next = new UrgentTurn(turn(person)).askForInterim(lastDay, today);
        file = file.with(next).with(InterimGrant.ask(
                UUID.randomUUID(), next.id(), lastDay, InterimService.endOf(lastDay, ZoneOffset.UTC), "The registered stick only", "Two people stand idle", person, now));
        return this;
    }

    Story signedMeanwhile(UUID person) {
        Turn turn = turn(person);
        Slot slot = new UrgentTurn(turn).interimSlotToSign(null);
        ExceptionRequest next = new UrgentTurn(turn).grantInterim();
        file = turn.file().with(next).with(turn.file().interim().signed(slot, person, turn.file().levelToday(), now));
        return this;
    }

    Story emergency(int hours, UUID person) {
        ExceptionRequest next = new UrgentTurn(turn(person)).callEmergency(hours);
        file = file.with(next).with(Emergency.call(UUID.randomUUID(), next.id(), hours, "Two machines stand still", person, now));
        return this;
    }

    Story signedEmergency(UUID person) {
        Turn turn = turn(person);
        Emergency signed = file.emergency().signed(new UrgentTurn(turn).emergencySlotToSign(null), person, now);
        file = file.with(new UrgentTurn(turn).signEmergency(signed, ZoneOffset.UTC, now.plus(Duration.ofDays(3)))).with(signed);
        return this;
    }

    Story reviewedEmergency(UUID person) {
        read(person, Paper.values());
        Turn turn = turn(person);
        Slot slot = turn.slotToFill(CaseAction.REVIEW_EMERGENCY, null);
        return decided(new UrgentTurn(turn).reviewEmergency(slot, "I accept that one stick is read for three days"), DecisionOutcome.APPROVE, slot, person);
    }

    /** What is granted in the meantime, as the clock and the case have left it. */
    InterimGrant meanwhile() {
        return turn(Company.LOTTE).file().interim();
    }

    Story asked(int days, @io.micronaut.core.annotation.Nullable String noAlternativeBecause, UUID person) {
        Term term = Term.of(FIRST_DAY, FIRST_DAY.plusDays(days), ZoneOffset.UTC);
        return to(turn(person).askForDecision(term, noAlternativeBecause));
    }

    Story read(UUID person, Paper... papers) {
        List<PaperReading> readings = new ArrayList<>(file.readings());
        for (Paper paper : papers) {
            readings.add(new PaperReading(UUID.randomUUID(), request().id(), person, paper, file.snapshot(), now));
        }
        return set(request(), file.proposals(), file.conditions(), file.ratings(), file.conversations(), file.decisions(), readings);
    }

    Story approved(UUID person) {
        read(person, Paper.values());
        Turn turn = turn(person);
        Slot slot = turn.slotToFill(CaseAction.APPROVE, null);
        ExceptionRequest next = turn.approve(slot, "I accept that one stick is read until 1 July");
        return decided(next, DecisionOutcome.APPROVE, slot, person);
    }

    Story askedForMore(UUID person) {
        ExceptionRequest next = turn(person).askForMore("Which machine is it exactly?");
        return decided(next, DecisionOutcome.ASK_FOR_MORE, slotOf(person), person);
    }

    Story declined(String reason, UUID person) {
        ExceptionRequest next = turn(person).decline(reason);
        return decided(next, DecisionOutcome.DECLINE, slotOf(person), person);
    }

    private Slot slotOf(UUID person) {
        return file.slots().slots().stream()
                .filter(slot -> slot.isFor(person))
                .findFirst()
                .orElseThrow();
    }

    private Story decided(ExceptionRequest next, DecisionOutcome outcome, Slot slot, UUID person) {
        Holder holder = slot.holder(person);
        Decision decision = new Decision(
                UUID.randomUUID(),
                next.id(),
                file.round(),
                outcome,
                slot.role(),
                holder.role(),
                person,
                holder.onBehalfOf(),
                null,
                null,
                null,
                file.snapshot(),
                file.rating().inherent(),
                file.residualNow(),
                file.residualOnceMet(),
                false,
                false,
                null,
                now);
        return set(next, file.proposals(), file.conditions(), file.ratings(), file.conversations(),
                with(file.decisions(), decision), file.readings());
    }

    Story appealed(UUID person) {
        return to(turn(person).appeal("The stand has no network, which nobody looked at"));
    }

    Story activated(UUID person) {
        return to(turn(person).activate());
    }

    Story suspended(UUID person) {
        return to(turn(person).suspend(SuspensionCause.INCIDENT, false, "The stick was left on a train"));
    }

    Story resumed(UUID person) {
        return to(turn(person).resume());
    }

    Story givenBack(UUID person) {
        return to(turn(person).giveBack(null));
    }

    Story revoked(UUID person, int graceHours) {
        return to(turn(person).revoke("The stick was copied", "The stick was copied. Please use the link that Sam set up for you.", Duration.ofHours(graceHours)));
    }

    Story left(UUID person) {
        return to(turn(Company.SAM).file().request().withoutThem(person, now));
    }

    Story foundInUse(UUID person) {
        return to(turn(person).reportUse("Seen in the log of the port"));
    }

    Story closed(UUID person) {
        return to(turn(person).close("The port is shut again, tried with the stick"));
    }

    Story withdrawn(UUID person) {
        return to(turn(person).withdraw("I will take the big laptop"));
    }

    Story abandoned(UUID person) {
        return to(turn(person).abandon("Their team works without it, its lead says"));
    }

    Story didNotWork(UUID person) {
        return to(turn(person).sayItDidNotWork());
    }

    private Story to(ExceptionRequest next) {
        file = file.with(next);
        return watched();
    }

    /** As the service does with every change: when the clock has to look again is worked out anew. */
    private Story watched() {
        file = file.with(file.request().watched(file.suspendsAt()));
        return this;
    }

    private Story set(
            ExceptionRequest next,
            List<Proposal> proposals,
            List<Condition> conditions,
            List<RiskRating> ratings,
            List<ConversationRecord> conversations,
            List<Decision> decisions,
            List<PaperReading> readings) {
        file = new CaseFile(
                next, file.restriction(), file.questions(), proposals, conditions, ratings, conversations, decisions, readings, file.interim(), file.emergency(), file.thirdParty(), file.directory());
        return watched();
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
