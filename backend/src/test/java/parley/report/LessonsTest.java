package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.account.PersonName;
import parley.exceptionrequest.CaseState;
import parley.policy.Alternative;
import parley.policy.ApproverRole;
import parley.policy.Restriction;
import parley.policy.ReviewTrigger;
import parley.policy.RiskFloor;
import parley.policy.RiskLevel;
import parley.report.CasesByHand.Sketch;
import parley.report.FairnessRow.Evenness;

/** Every figure of the Policies page against a history that was worked out by hand. */
class LessonsTest {

    private final CasesByHand hand = new CasesByHand();

    @Test
    void approvals_of_all_decisions_without_those_that_are_open_or_went_another_way() {
        for (int count = 0; count < 17; count++) {
            hand.add(new Sketch().approvedAfter(10));
        }
        for (int count = 0; count < 3; count++) {
            hand.add(new Sketch().declinedAfter(10));
        }
        hand.add(new Sketch().state(CaseState.AWAITING_DECISION));
        hand.add(new Sketch().anotherWayAfter(5));
        hand.add(new Sketch().askedOn(-30).approvedAfter(1));

        RateFigure approved = RateFigure.of(hand.lessons().approved().size(), hand.lessons().decided().size());
        assertThat(hand.lessons().requests()).hasSize(22);
        assertThat(approved.all()).isEqualTo(20);
        assertThat(approved.share()).isEqualTo(0.85);
        assertThat(approved.low()).isCloseTo(0.640, within(0.001));
        assertThat(approved.high()).isCloseTo(0.948, within(0.001));
    }

    @Test
    void under_five_nothing_is_said_and_under_twenty_only_counts() {
        assertThat(RateFigure.of(4, 4)).isEqualTo(new RateFigure(Shown.NOTHING, null, null, null, null, null));
        assertThat(RateFigure.of(5, 19)).isEqualTo(new RateFigure(Shown.COUNTS, 19, 5, null, null, null));
        assertThat(SpanFigure.of(List.of())).isEqualTo(new SpanFigure(Shown.NOTHING, null, null, null, null));
    }

    @Test
    void waits_count_those_who_still_wait() {
        for (int hours = 1; hours <= 20; hours++) {
            hand.add(new Sketch().repliedAfter(hours).approvedAfter(hours * 2));
        }
        hand.add(new Sketch().state(CaseState.SUBMITTED));
        SpanFigure reply = SpanFigure.of(hand.lessons().firstReplies());
        assertThat(reply.all()).isEqualTo(21);
        assertThat(reply.over()).isEqualTo(20);
        assertThat(reply.median().seconds()).isEqualTo(11 * 3600);
        assertThat(SpanFigure.of(hand.lessons().decisions()).median().seconds()).isEqualTo(22 * 3600);
    }

    @Test
    void a_bare_decline_is_one_after_which_they_found_no_way_with_us_for_thirty_days() {
        UUID ines = UUID.randomUUID();
        UUID tomas = UUID.randomUUID();
        hand.add(new Sketch().by(ines).declinedAfter(1));
        hand.add(new Sketch().by(ines).askedOn(20).anotherWayAfter(24));
        CaseFact bare = hand.add(new Sketch().by(tomas).declinedAfter(1));
        hand.add(new Sketch().by(tomas).askedOn(40).anotherWayAfter(24));
        hand.add(new Sketch().askedOn(350).declinedAfter(1));

        assertThat(hand.lessons().declined()).hasSize(3);
        assertThat(hand.lessons().declinedForGood()).hasSize(2);
        assertThat(hand.lessons().bareDeclines()).containsExactly(bare);
    }

    @Test
    void an_appeal_is_upheld_where_others_approve() {
        CaseFact upheld = hand.add(new Sketch().appealed().approvedAfter(48));
        hand.add(new Sketch().appealed().declinedAfter(48));
        hand.add(new Sketch().appealed().state(CaseState.AWAITING_DECISION));
        assertThat(hand.lessons().appeals()).hasSize(2);
        assertThat(hand.lessons().upheldAppeals()).containsExactly(upheld);
    }

    @Test
    void in_use_after_its_end_is_what_was_found_or_not_removed_in_three_days() {
        hand.add(new Sketch().approvedAfter(1).endedOn(10).removedOn(12));
        CaseFact late = hand.add(new Sketch().approvedAfter(1).endedOn(10).removedOn(14));
        CaseFact open = hand.add(new Sketch().approvedAfter(1).endedOn(10));
        CaseFact found = hand.add(new Sketch().approvedAfter(1).endedOn(10).removedOn(11).kept(0, 0, false, true));
        assertThat(hand.lessons().ended()).hasSize(4);
        assertThat(hand.lessons().stillInUse()).containsExactlyInAnyOrder(late, open, found);
    }

    @Test
    void debt_is_weight_by_risk_times_months() {
        hand.add(new Sketch().askedOn(330).risk(RiskLevel.LOW).approvedAfter(0));
        hand.add(new Sketch().askedOn(345).risk(RiskLevel.HIGH).approvedAfter(0));
        hand.add(new Sketch().askedOn(300).risk(RiskLevel.CRITICAL).approvedAfter(0).endedOn(331));
        assertThat(hand.lessons().inForce()).hasSize(2);
        assertThat(hand.lessons().debt(CasesByHand.NOW)).isEqualTo(1 * 30 / 30.0 + 9 * 15 / 30.0);
        assertThat(hand.lessons().debt(CasesByHand.START.plus(Duration.ofDays(330)))).isEqualTo(27 * 30 / 30.0);
    }

    @Test
    void a_chain_is_clean_where_two_renewals_kept_every_condition_and_nothing_happened() {
        CaseFact clean = chain(new Sketch());
        chain(new Sketch().kept(2, 1, false, false));
        chain(new Sketch().kept(1, 1, true, false));
        CaseFact once = hand.add(new Sketch().approvedAfter(1));
        hand.add(new Sketch().approvedAfter(1).renewing(once));
        assertThat(hand.lessons().cleanRenewals()).containsExactly(clean);
    }

    private CaseFact chain(Sketch first) {
        CaseFact one = hand.add(first.approvedAfter(1));
        CaseFact two = hand.add(new Sketch().approvedAfter(1).renewing(one));
        return hand.add(new Sketch().approvedAfter(1).renewing(two));
    }

    @Test
    void an_alternative_works_where_the_case_rests_on_it_for_two_weeks() {
        hand.answered("Company stick", 2, 3);
        CaseFact fresh = hand.add(new Sketch().state(CaseState.RESOLVED_BY_ALTERNATIVE));
        Instant yesterday = CasesByHand.NOW.minus(Duration.ofDays(1));
        hand.offers.add(new OfferFact(fresh.id(), fresh.number(), fresh.rule(), "Company stick", yesterday, true, true, yesterday, null));
        CaseFact came = hand.add(new Sketch().state(CaseState.IN_CONVERSATION));
        hand.offers.add(new OfferFact(came.id(), came.number(), came.rule(), "Company stick", yesterday, true, false, null, null));

        List<OfferFact> answered = hand.lessons().answeredOffers();
        assertThat(answered).as("without the one of yesterday").hasSize(6);
        assertThat(Lessons.thatWork(answered)).hasSize(2);
        assertThat(Policies.advice(8, 11)).isEqualTo(AlternativeFigures.Advice.PROMOTE);
        assertThat(Policies.advice(7, 10)).isNull();
        assertThat(Policies.advice(1, 10)).isEqualTo(AlternativeFigures.Advice.RETIRE);
        assertThat(Policies.advice(9, 9)).isNull();
    }

    @Test
    void friction_is_requests_and_reopenings_by_hundred_people_and_quarter_times_working_days() {
        for (int count = 0; count < 5; count++) {
            hand.add(new Sketch().approvedAfter(16).tried(1, 1, count == 0 ? 1 : 0));
        }
        assertThat(hand.lessons().friction(200, 4)).isEqualTo(6 * 100.0 / 200 / 4 * (16 / 8.0));
        assertThat(hand.lessons().of("other").friction(200, 4)).isNull();
        assertThat(hand.lessons().reopened()).hasSize(1);
    }

    @Test
    void for_whom_they_waited_adds_up_to_the_whole_wait() {
        for (int count = 0; count < 20; count++) {
            hand.add(new Sketch().approvedAfter(20));
        }
        Map<UUID, List<WaitFact>> steps = hand.cases.stream().collect(java.util.stream.Collectors.toMap(CaseFact::id, one -> List.of(
                step(one, 2, CaseState.IN_CONVERSATION, null),
                step(one, 4, null, true),
                step(one, 7, null, false),
                step(one, 8, CaseState.ALTERNATIVE_OFFERED, null),
                step(one, 13, CaseState.AWAITING_DECISION, null),
                step(one, 20, CaseState.ACTIVE, null))));
        WaitsByParty waits = Waits.of(hand.lessons().decided(), steps);
        assertThat(waits).isEqualTo(new WaitsByParty(Shown.ALL, 20, 5 * 3600L, 5 * 3600L, 7 * 3600L, 3 * 3600L));
    }

    private static WaitFact step(CaseFact of, int hours, CaseState to, Boolean held) {
        return new WaitFact(of.id(), of.at().submitted().plus(Duration.ofHours(hours)), to, held);
    }

    @Test
    void executives_are_compared_with_others_about_the_same_rule_at_the_same_risk() {
        for (int count = 0; count < 20; count++) {
            hand.add(new Sketch().from("Board", Seniority.EXECUTIVE).approvedAfter(2));
            hand.add(count < 10 ? new Sketch().approvedAfter(10) : new Sketch().declinedAfter(10));
        }
        hand.add(new Sketch().rule("alone").from("Board", Seniority.EXECUTIVE).approvedAfter(1));

        List<FairnessRow> rows = new Fairness(hand.lessons().decided()).rows(one -> one.who().seniority().name(), one -> null);
        FairnessRow executives = rows.get(0);
        assertThat(executives.id()).isEqualTo("EXECUTIVE");
        assertThat(executives.decided()).isEqualTo(21);
        assertThat(executives.compared()).as("nobody else asked about the other rule").isEqualTo(20);
        assertThat(executives.approved().part()).isEqualTo(20);
        assertThat(executives.expected()).isEqualTo(10);
        assertThat(executives.faster().part()).isEqualTo(20);
        assertThat(executives.verdict()).isEqualTo(Evenness.FASTER);
        assertThat(rows.get(1).verdict()).isEqualTo(Evenness.SLOWER);
        assertThat(rows.get(1).expected()).isEqualTo(20);
    }

    @Test
    void a_team_is_compared_with_others_on_the_same_rule_and_risk() {
        for (int count = 0; count < 10; count++) {
            hand.add(new Sketch().at(CasesByHand.NETWORK).declinedAfter(3).tried(count < 4 ? 0 : 1, count < 7 ? 0 : 1, 0));
            hand.add(count < 2 ? new Sketch().declinedAfter(3) : new Sketch().approvedAfter(3));
        }
        List<TeamSignal> teams = Signals.ofTeams(hand.lessons().decided());
        assertThat(teams).extracting(TeamSignal::name).containsExactly("Network team", "Service desk");
        TeamSignal network = teams.get(0);
        assertThat(network.declinedOfCompared()).isEqualTo(10);
        assertThat(network.expected()).isCloseTo(2.0, within(1e-9));
        assertThat(network.withoutOffer().part()).isEqualTo(4);
        assertThat(network.withoutTalk().part()).isEqualTo(7);
    }

    @Test
    void who_agrees_twenty_times_in_seconds_is_worth_a_talk() {
        PersonName sam = new PersonName(UUID.randomUUID(), "Sam");
        PersonName chiara = new PersonName(UUID.randomUUID(), "Chiara");
        List<VoteFact> votes = new java.util.ArrayList<>();
        for (int count = 1; count <= 20; count++) {
            votes.add(new VoteFact(sam, UUID.randomUUID(), true, CasesByHand.START.plusSeconds(count), CasesByHand.START));
        }
        votes.add(new VoteFact(chiara, UUID.randomUUID(), true, CasesByHand.START, null));
        List<ApproverSignal> signals = Signals.ofApprovers(votes);
        assertThat(signals.get(0).agreesAlways()).isTrue();
        assertThat(signals.get(0).secondsFromOpening()).isEqualTo(10);
        assertThat(signals.get(0).withoutOpening()).isZero();
        assertThat(signals.get(1)).as("too few to say anything").isEqualTo(new ApproverSignal(chiara, RateFigure.of(1, 1), null, null, false));
    }

    @Test
    void the_figures_ask_for_a_review_from_ten_on() {
        for (int count = 0; count < 8; count++) {
            hand.add(new Sketch().approvedAfter(1));
        }
        hand.add(new Sketch().declinedAfter(1));
        assertThat(triggers()).isEmpty();
        hand.add(new Sketch().declinedAfter(1));
        assertThat(triggers()).containsExactly(ReviewTrigger.NEARLY_ALWAYS_APPROVED);
        hand.add(new Sketch().declinedAfter(1));
        assertThat(triggers()).as("8 of 11 is under four fifths").isEmpty();
    }

    @Test
    void they_ask_where_hardly_anybody_gets_one_and_where_a_way_hardly_works() {
        hand.add(new Sketch().approvedAfter(1));
        for (int count = 0; count < 9; count++) {
            hand.add(new Sketch().declinedAfter(1));
        }
        hand.answered("Company stick", 1, 9);
        assertThat(triggers()).containsExactly(ReviewTrigger.HARDLY_EVER_APPROVED, ReviewTrigger.ALTERNATIVE_DOES_NOT_WORK);
        chain(new Sketch());
        assertThat(triggers()).contains(ReviewTrigger.RENEWED_CLEANLY);
    }

    @Test
    void they_ask_where_appeals_are_often_upheld_and_when_the_day_has_come() {
        for (int count = 0; count < 10; count++) {
            hand.add(count < 4 ? new Sketch().appealed().approvedAfter(1) : new Sketch().appealed().declinedAfter(1));
        }
        assertThat(triggers()).containsExactly(ReviewTrigger.APPEALS_UPHELD);
        assertThat(ReviewGrounds.of(rule(java.time.LocalDate.of(2026, 12, 30)), trigger -> hand.lessons(), CasesByHand.NOW))
                .extracting(ReviewGround::trigger).containsExactly(ReviewTrigger.DUE, ReviewTrigger.APPEALS_UPHELD);
    }

    private List<ReviewTrigger> triggers() {
        return ReviewGrounds.of(rule(null), trigger -> hand.lessons(), CasesByHand.NOW).stream().map(ReviewGround::trigger).toList();
    }

    private static Restriction rule(java.time.LocalDate reviewBy) {
        return new Restriction("usb_storage", 1, "USB sticks", "devices", "A stick is easy to lose", List.of("Carry files", "Show films"),
                List.of(new Alternative("Company stick", "Safe when lost", null), new Alternative("Link", "No stick", null)), List.of(), List.of(),
                RiskLevel.MODERATE, RiskFloor.NONE, 90, List.of(ApproverRole.IT_SECURITY), ApproverRole.IT_SECURITY, reviewBy, null, null);
    }
}
