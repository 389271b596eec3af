package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.NO_OTHER_WAY;
import static parley.exceptionrequest.Casework.PLAIN_REASON;
import static parley.exceptionrequest.Casework.TODAY;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.DEPARTMENT_HEAD;
import static parley.policy.ApproverRole.IT_OPERATIONS;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LEGAL;
import static parley.policy.ApproverRole.LINE_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Worked cases of our own, each from the first word to the last and played by everybody involved over HTTP.
 * docs/worked-cases.md lists them by the names of these methods.
 */
@OnBothDatabases
class OwnCasesTest {

    private static final Pattern LISTED = Pattern.compile("^\\| \\d+ \\|.*`(\\w+)` \\|$");

    private final TestParley parley;
    private final Casework work;
    private final RenewalWork renewals;
    private final ThirdPartyWork sheet;

    OwnCasesTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
        this.renewals = new RenewalWork(work);
        this.sheet = new ThirdPartyWork(work);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @Test
    void every_case_is_in_the_list_and_there_are_fifteen() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("../docs/worked-cases.md")).stream()
                .map(LISTED::matcher).filter(line -> line.matches()).map(line -> line.group(1)).toList();
        List<String> played = Arrays.stream(OwnCasesTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class)).map(java.lang.reflect.Method::getName)
                .filter(name -> !name.startsWith("every_case_is_in_the_list")).toList();
        assertThat(listed).hasSize(15).containsExactlyInAnyOrderElementsOf(played);
    }

    // Decided

    @Test
    void administrator_rights_for_the_saws_are_approved_at_high_risk() {
        Answer rated = work.rated(work.inConversation(work.filed("local_admin", "Calibrate the saws with the maker's program.")), 4, 4);
        assertThat(rated.string("/rating/residualOnceMet")).isEqualTo("HIGH");
        assertThat(rated.strings("/approvers", "/role")).containsExactly("DEPARTMENT_HEAD", "CISO");
        work.ask(rated, 31, NO_OTHER_WAY).expectProblem(400, "invalid");
        Answer asked = work.asked(rated, 30, NO_OTHER_WAY);
        Answer opened = work.opened(asked, work.approver(CISO));
        assertThat(work.approver(CISO).seen(opened).put(path(opened, "/approval"), Map.of()).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .as("from high risk on it is said what is accepted").containsExactly("/accepts");
        Answer agreed = work.approved(work.approved(opened, CISO), DEPARTMENT_HEAD);
        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        parley.advance(Duration.ofDays(31));
        assertThat(closed(agreed).string("/endCause")).isEqualTo("EXPIRED");
    }

    @Test
    void a_controller_that_stands_still_begins_by_emergency_at_critical_risk() {
        Answer rated = work.rated(work.inConversation(work.filed("unsupported_system", "Let the paint line run. Its controller stands still.")), 5, 5);
        work.priya().seen(rated).put(path(rated, "/emergency"), Map.of("hours", 73, "why", "The paint line stands still")).expectProblem(400, "invalid");
        Answer called = work.priya().seen(rated).put(path(rated, "/emergency"), Map.of("hours", 48, "why", "The paint line stands still")).expect(200);
        Answer one = signedEmergency(called, IT_OPERATIONS);
        assertThat(one.string("/state")).as("one person alone lets nothing begin").isEqualTo("IN_CONVERSATION");
        Answer begun = signedEmergency(one, LINE_MANAGER);
        assertThat(begun.string("/state")).isEqualTo("ACTIVE");
        assertThat(begun.strings("/approvers", "/role")).contains("EXECUTIVE", "CISO");
        Answer looked = begun;
        for (JsonNode slot : begun.body().at("/approvers")) {
            looked = reviewedEmergency(looked, ApproverRole.valueOf(slot.at("/heldBy").asText()));
        }
        assertThat(looked.strings("/decisions", "/round")).containsOnly("RETROSPECTIVE");
        assertThat(looked.body().at("/emergency").hasNonNull("reviewDueAt")).isFalse();
        parley.advance(Duration.ofHours(48));
        assertThat(closed(looked).string("/endCause")).isEqualTo("EXPIRED");
    }

    @Test
    void a_turnstile_without_a_second_factor_is_decided_at_critical_risk() {
        Answer rated = work.rated(work.inConversation(work.filed("mfa_exemption", "Let the turnstile sign in by itself, day and night.")), 5, 5, "YES");
        assertThat(rated.string("/rating/residualOnceMet")).isEqualTo("CRITICAL");
        assertThat(rated.strings("/approvers", "/role")).contains("EXECUTIVE", "CISO", "DPO");
        work.priya().seen(rated).put(path(rated, "/interim-grant"), Map.of("lastDay", TODAY.plusDays(3).toString(), "conditions", "One gate", "why", "It queues"))
                .expectProblem(409, "not-ready");
        work.ask(rated, 31, NO_OTHER_WAY).expectProblem(400, "invalid");
        Answer agreed = work.approvedByAll(work.asked(rated, 30, NO_OTHER_WAY));
        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        assertThat(agreed.strings("/decisions", "/residualOnceMet")).containsOnly("CRITICAL");
    }

    @Test
    void an_appeal_is_upheld_by_others_than_those_who_declined() {
        Answer declined = declined(work.approved(awaiting("shared_account", "Sign in to the label printer as a shift."), LINE_MANAGER), IT_SECURITY);
        Answer appealed = appealed(declined, work.agnes());
        assertThat(appealed.strings("/approvers", "/heldBy")).containsExactly("LINE_MANAGER", "CISO");
        Answer upheld = work.approvedByAll(appealed);
        assertThat(upheld.string("/state")).isEqualTo("ACTIVE");
        assertThat(upheld.strings("/decisions", "/round")).containsExactly("INITIAL", "INITIAL", "APPEAL", "APPEAL");
    }

    @Test
    void an_appeal_of_her_manager_is_refused_and_there_is_no_second_one() {
        Answer declined = declined(awaiting("office_macros", "Run the macro that prices windows."), IT_SECURITY);
        Answer appealed = appealed(declined, work.tomas());
        assertThat(appealed.strings("/approvers", "/heldBy")).as("who appeals has no vote").containsExactly("DEPARTMENT_HEAD", "CISO");
        Answer refused = declined(appealed, CISO);
        assertThat(refused.string("/state")).isEqualTo("DECLINED");
        work.agnes().seen(refused).put(path(refused, "/appeal"), Map.of("reason", "Look at it once more")).expectProblem(409, "not-now");
        parley.advance(Duration.ofDays(14));
        parley.bean(RecordWhatTheClockDecided.class).run();
        assertThat(work.read(refused, work.agnes()).string("/ticketStatus")).isEqualTo("CLOSED");
    }

    // In force

    @Test
    void a_stick_is_renewed_twice_then_once_more_one_level_up_and_then_it_ends() {
        Answer first = work.approvedByAll(awaiting("usb_storage", "Read milling programs in hall 2."));
        parley.advance(Duration.ofDays(25));
        Answer second = renewals.decided(renewals.renewed(first, 60), 31, 60);
        parley.advance(Duration.ofDays(6));
        assertThat(work.read(first, work.agnes()).string("/endCause")).isEqualTo("SUPERSEDED");
        Answer third = renewals.decided(renewals.renewed(second, 90), 61, 90);
        Answer seen = work.read(third, work.agnes());
        work.agnes().seen(seen).post(path(seen, "/renewals"), RenewalWork.renewal(120)).expectProblem(409, "not-now");

        Answer review = work.priya().post("/api/policy-reviews", Map.of(
                "restriction", "usb_storage", "proposal", "Let registered sticks be read without asking", "cases", List.of(third.number("/number")))).expect(201);
        Answer last = renewals.decided(renewals.renewed(third, 120), 91, 120);
        assertThat(last.strings("/decisions", "/role")).containsExactlyInAnyOrder("DEPARTMENT_HEAD", "CISO");
        Answer end = work.read(last, work.agnes());
        work.agnes().seen(end).post(path(end, "/renewals"), RenewalWork.renewal(150)).expectProblem(409, "not-now");
        String decision = "/api/policy-reviews/" + review.string("/review/id") + "/decision";
        Map<String, Object> kept = new HashMap<>(Map.of("decision", "KEEP", "reason", "The network link comes in July"));
        Visitor owner = work.approver(IT_SECURITY);
        owner.seen(owner.get("/api/policy-reviews/" + review.string("/review/id"))).put(decision, kept).expect(200);

        parley.advance(Duration.ofDays(90));
        assertThat(List.of(first, second, third)).allMatch(each -> work.read(each, work.agnes()).string("/endCause").equals("SUPERSEDED"));
        assertThat(closed(last).string("/endCause")).isEqualTo("EXPIRED");
    }

    @Test
    void a_proof_that_is_late_suspends_it_and_it_comes_back() {
        Answer rated = work.rated(work.inConversation(work.filed("browser_extension", "Read the screen aloud in the shop system.")), 3, 3);
        Map<String, Object> condition = new HashMap<>(Map.of(
                "definition", "The extension is looked at every ten days", "timing", "ONGOING", "owner", parley.company().agnes().toString(), "repeatDays", 10));
        Answer active = work.approvedByAll(work.asked(
                work.priya().seen(rated).post(path(rated, "/conditions"), condition).expect(201), 30, NO_OTHER_WAY));
        parley.advance(Duration.ofDays(11));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer suspended = work.read(active, work.priya());
        assertThat(suspended.string("/state")).isEqualTo("SUSPENDED");
        assertThat(suspended.string("/suspension/cause")).isEqualTo("CONDITION_OVERDUE");
        assertThat(suspended.flag("/term/inForce")).isFalse();
        Answer proven = work.proven(suspended, ConditionTiming.ONGOING);
        Answer back = work.approver(IT_SECURITY).seen(proven).put(path(proven, "/resumption"), Map.of("reason", "Looked at, and fine")).expect(200);
        assertThat(back.string("/state")).isEqualTo("ACTIVE");
        assertThat(back.flag("/term/inForce")).isTrue();
    }

    @Test
    void after_an_incident_it_is_suspended_revoked_and_removed() {
        Answer active = work.approvedByAll(awaiting("external_sharing_links", "Let journalists open the press folder."));
        Answer suspended = work.priya().seen(work.read(active, work.priya()))
                .put(path(active, "/suspension"), Map.of("cause", "INCIDENT", "reason", "Somebody put his own file into the folder")).expect(200);
        assertThat(suspended.string("/state")).isEqualTo("SUSPENDED");
        Answer revoked = work.approver(IT_SECURITY).seen(suspended).put(path(active, "/revocation"), Map.of(
                "reason", "The folder was written to", "message", "Somebody wrote into the folder. Please send the files by the press portal.", "graceHours", 0))
                .expect(200);
        assertThat(revoked.string("/endCause")).isEqualTo("REVOKED");
        assertThat(revoked.flag("/term/inForce")).isFalse();
        assertThat(closed(revoked).string("/removalProof")).isEqualTo("Tried it; it is shut again");
    }

    @Test
    void a_page_for_reading_is_open_at_once_as_the_owner_of_the_rule_agreed() {
        String rule = "/api/restrictions/blocked_website/pre-authorisation";
        Visitor owner = work.approver(IT_SECURITY);
        Answer said = owner.seen(owner.get(rule)).put(rule, Map.of("maxDays", 14, "limits", Map.of("activity", List.of("Read only")))).expect(200);
        Map<String, String> answers = work.answers("blocked_website");
        answers.put("url", "https://" + UUID.randomUUID() + ".example");
        answers.put("activity", "Read only");
        Map<String, Object> need = Casework.aNeedWith("restriction", "blocked_website");
        need.put("neededUntil", TODAY.plusDays(10).toString());
        need.put("answers", answers);
        need.remove("workaround");
        Answer asked = work.agnes().post("/api/exception-requests", need).expect(201);
        owner.seen(said).delete(rule).expect(200);
        assertThat(asked.string("/state")).isEqualTo("ACTIVE");
        assertThat(asked.flag("/decisions/0/beforehand")).isTrue();
        assertThat(asked.string("/decisions/0/decidedBy/name")).isEqualTo("Sam");
        parley.advance(Duration.ofDays(12));
        assertThat(closed(asked).string("/endCause")).isEqualTo("EXPIRED");
    }

    // Data for a third party

    @Test
    void customer_data_goes_ahead_where_every_row_is_fine() {
        Answer agreed = work.approvedByAll(work.asked(sheet.chosen(sheet.read(sheet.rated()), ThirdPartyOutcome.GO_AHEAD), 30, NO_OTHER_WAY));
        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        assertThat(agreed.string("/thirdParty/course/outcome")).isEqualTo("GO_AHEAD");
    }

    @Test
    void the_plan_changes_and_the_agency_works_in_our_own_system() {
        Answer read = sheet.read(sheet.rated(), SheetRow.RESALE);
        sheet.choose(read, ThirdPartyOutcome.GO_AHEAD).expectProblem(409, "not-ready");
        Answer resolved = work.accepted(sheet.chosen(work.offered(read, "The agency works in our mailing system"), ThirdPartyOutcome.CHANGE_PLANS));
        assertThat(resolved.string("/state")).isEqualTo("RESOLVED_BY_ALTERNATIVE");
        assertThat(resolved.string("/thirdParty/course/outcome")).isEqualTo("CHANGE_PLANS");
    }

    @Test
    void the_contract_is_negotiated_and_starts_when_its_red_rows_are_settled() {
        Answer read = sheet.read(sheet.rated(), SheetRow.RESALE, SheetRow.LIABILITY);
        Answer asked = work.asked(sheet.chosen(read, ThirdPartyOutcome.NEGOTIATE), 30, NO_OTHER_WAY);
        Answer accepted = sheet.said(asked, StatementKind.LIABILITY, work.approver(LEGAL)).expect(201);
        Answer pending = work.approvedByAll(accepted);
        assertThat(pending.string("/state")).isEqualTo("APPROVED_PENDING");
        assertThat(activated(work.proven(pending, ConditionTiming.BEFORE_START)).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void only_customers_who_say_yes_are_handed_over() {
        Answer asked = work.asked(
                sheet.chosen(sheet.read(sheet.rated(), SheetRow.CUSTOMERS_TOLD), ThirdPartyOutcome.ASK_CUSTOMERS), 30, NO_OTHER_WAY);
        Answer proven = work.proven(work.approvedByAll(asked), ConditionTiming.BEFORE_START);
        work.priya().seen(proven).put(path(proven, "/activation"), null).expectProblem(409, "not-ready");
        Answer counted = sheet.counted(proven, 18_400, 5_704).expect(200);
        assertThat(activated(counted).number("/thirdParty/course/customersAgreed")).isEqualTo(5_704);
    }

    // In the meantime

    @Test
    void two_ways_do_not_work_people_talk_and_the_third_way_bridges_until_it_is_there() {
        Answer talked = work.inConversation(work.filed("vpn_split_tunnel", "Print at home without leaving the company network."));
        Answer granted = work.signedMeanwhile(work.askedMeanwhile(talked, 14), IT_SECURITY);
        Answer refused = work.rejected(work.offered(work.rejected(work.offered(granted, "Print in the office")), "Send it to a colleague"));
        work.priya().seen(work.read(refused, work.priya())).post(path(refused, "/proposals"), Casework.anOffer("A printer of our own")).expectProblem(409, "not-ready");
        parley.advance(Duration.ofMinutes(20));
        Answer live = work.priya().seen(work.read(refused, work.priya())).post(path(refused, "/conversations"), Map.of(
                "heldAt", parley.clock().instant().toString(), "channel", "CALL", "people", "Agnes and Tomas", "result", "A printer of ours at her home")).expect(201);
        Answer resolved = work.accepted(work.offered(live, "A printer of our own"));
        assertThat(resolved.flag("/interim/holds")).as("until the printer is there").isTrue();
        parley.advance(Duration.ofDays(2));
        parley.bean(RecordWhatTheClockDecided.class).run();
        Answer over = work.read(resolved, work.priya());
        assertThat(over.flag("/interim/removalOwed")).isTrue();
        assertThat(work.removedMeanwhile(over).string("/ticketStatus")).isEqualTo("RESOLVED");
    }

    @Test
    void what_was_granted_in_the_meantime_is_taken_away_after_a_decline() {
        Answer asked = awaiting("personal_device", "Read the shift plan on a phone of her own.");
        Answer granted = work.signedMeanwhile(work.askedMeanwhile(asked, 7), IT_SECURITY);
        Answer declined = declined(granted, LINE_MANAGER);
        assertThat(declined.string("/interim/endCause")).isEqualTo("DECIDED");
        assertThat(declined.flag("/interim/removalOwed")).isTrue();
        assertThat(declined.string("/ticketStatus")).as("IT still has work").isEqualTo("OPEN");
        Answer removed = work.removedMeanwhile(work.read(declined, work.priya()));
        assertThat(removed.string("/ticketStatus")).isEqualTo("RESOLVED");
        assertThat(work.priya().get(path(removed, "/history")).expect(200).strings("/items", "/event"))
                .containsSubsequence("INTERIM_GRANTED", "EXCEPTION_DECLINED", "INTERIM_ENDED", "INTERIM_REMOVED");
    }

    private Answer awaiting(String rule, String goal) {
        return work.asked(work.rated(work.inConversation(work.filed(rule, goal)), 3, 3), 30, NO_OTHER_WAY);
    }

    private Answer declined(Answer before, ApproverRole role) {
        Answer opened = work.opened(before, work.approver(role));
        return work.approver(role).seen(opened).put(path(before, "/decline"), Map.of("category", "RISK_TOO_HIGH", "reason", PLAIN_REASON)).expect(200);
    }

    private static Answer appealed(Answer declined, Visitor by) {
        return by.seen(declined).put(path(declined, "/appeal"), Map.of("reason", "Nobody looked at the machine itself")).expect(200);
    }

    private Answer signedEmergency(Answer before, ApproverRole role) {
        return work.approver(role).seen(before).put(path(before, "/emergency/signature"), Map.of()).expect(200);
    }

    private Answer reviewedEmergency(Answer before, ApproverRole role) {
        Answer opened = work.opened(before, work.approver(role));
        return work.approver(role).seen(opened).put(path(opened, "/emergency/review"), Map.of("accepts", "The line runs for two days, watched")).expect(200);
    }

    private Answer activated(Answer pending) {
        return work.priya().seen(pending).put(path(pending, "/activation"), null).expect(200);
    }

    /** It is over: Priya takes it away, and proves it. */
    private Answer closed(Answer before) {
        Answer over = work.read(before, work.priya());
        assertThat(over.string("/state")).isEqualTo("ENDING");
        Answer closed = work.priya().seen(over).put(path(over, "/closure"), Map.of("removalProof", "Tried it; it is shut again")).expect(200);
        assertThat(closed.string("/state")).isEqualTo("CLOSED");
        return closed;
    }
}
