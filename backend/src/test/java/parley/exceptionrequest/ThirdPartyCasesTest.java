package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.policy.ApproverRole.DPO;
import static parley.policy.ApproverRole.LEGAL;
import static parley.policy.ApproverRole.LINE_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Data is to go to an agency: each of the four ways it can go, played by everybody over HTTP. */
@OnBothDatabases
class ThirdPartyCasesTest {

    private final TestParley parley;
    private final Casework work;
    private final ThirdPartyWork sheet;

    ThirdPartyCasesTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
        this.sheet = new ThirdPartyWork(work);
    }

    @Test
    void it_goes_ahead_where_nothing_is_red() {
        Answer unread = sheet.rated();
        assertThat(unread.strings("/thirdParty/rows", "/asked")).hasSize(14).containsOnly("true");
        work.ask(unread, 30, Casework.NO_OTHER_WAY).expectProblem(409, "not-ready");
        Answer asked = work.asked(sheet.read(unread), 30, Casework.NO_OTHER_WAY);
        Answer opened = work.opened(asked, work.tomas());
        work.approve(opened, work.tomas()).expectProblem(409, "not-ready");
        Answer agreed = work.approvedByAll(sheet.chosen(asked, ThirdPartyOutcome.GO_AHEAD));
        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        assertThat(agreed.string("/thirdParty/course/outcome")).isEqualTo("GO_AHEAD");
        assertThat(events(agreed)).containsSubsequence("SHEET_ROW_READ", "CRITERIA_ANSWERED", "DECISION_ASKED", "OUTCOME_CHOSEN", "EXCEPTION_APPROVED");
    }

    @Test
    void the_plans_change_when_the_requester_takes_another_way() {
        Answer offered = work.offered(sheet.read(sheet.rated(), SheetRow.RESALE), "The agency works in our mailing system");
        sheet.choose(offered, ThirdPartyOutcome.GO_AHEAD).expectProblem(409, "not-ready");
        Answer changing = sheet.chosen(offered, ThirdPartyOutcome.CHANGE_PLANS);
        Answer resolved = work.accepted(changing);
        assertThat(resolved.string("/state")).isEqualTo("RESOLVED_BY_ALTERNATIVE");
        assertThat(resolved.string("/thirdParty/course/outcome")).isEqualTo("CHANGE_PLANS");

        Answer unasked = work.accepted(work.offered(sheet.rated(), "Codes only"));
        assertThat(unasked.string("/thirdParty/course/outcome")).as("taken before anybody chose").isEqualTo("CHANGE_PLANS");
        assertThat(unasked.string("/thirdParty/course/chosenBy/name")).startsWith("Agnes");
    }

    @Test
    void the_contract_is_negotiated_before_it_starts() {
        Answer read = sheet.read(sheet.rated(), SheetRow.RESALE, SheetRow.AGREEMENT, SheetRow.LIABILITY);
        assertThat(outcome(read, "GO_AHEAD").at("/barredBecause").asText()).contains("row 2");
        refusedWithoutTermsOrAmendment(read);
        Answer negotiating = sheet.chosen(read, ThirdPartyOutcome.NEGOTIATE);
        assertThat(negotiating.strings("/conditions", "/timing")).hasSize(3).containsOnly("BEFORE_START");
        Answer asked = work.asked(negotiating, 30, Casework.NO_OTHER_WAY);
        work.approve(work.opened(asked, work.tomas()), work.tomas()).expectProblem(409, "not-ready");
        sheet.said(asked, StatementKind.LIABILITY, work.approver(DPO)).expectProblem(403, "not-for-your-role");
        Answer accepted = sheet.said(asked, StatementKind.LIABILITY, work.approver(LEGAL)).expect(201);
        assertThat(accepted.string("/thirdParty/statements/0/saidBy/name")).isEqualTo("Lena");
        Answer clarified = sheet.said(accepted, StatementKind.CLARIFICATION, work.priya()).expect(201);

        Answer pending = work.approvedByAll(clarified);
        assertThat(pending.string("/state")).isEqualTo("APPROVED_PENDING");
        assertThat(pending.string("/thirdParty/course/amendmentLink")).isEqualTo("https://agency.example/amendment-1");
        assertThat(activate(work.proven(pending, ConditionTiming.BEFORE_START)).expect(200).string("/state")).isEqualTo("ACTIVE");
    }

    private void refusedWithoutTermsOrAmendment(Answer read) {
        String path = ThirdPartyWork.path(read, "/outcome");
        Visitor priya = work.priya().seen(read);
        assertThat(priya.put(path, Map.of("outcome", "NEGOTIATE", "amendmentLink", "https://agency.example/a")).expectProblem(400, "invalid")
                .strings("/errors", "/pointer")).containsExactly("/terms");
        assertThat(priya.put(path, Map.of("outcome", "NEGOTIATE")).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactly("/amendmentLink");
        assertThat(priya.put(path, Map.of("outcome", "NEGOTIATE", "amendmentLink", "javascript:alert(1)")).expectProblem(400, "invalid")
                .strings("/errors", "/pointer")).containsExactly("/amendmentLink");
        assertThat(priya.put(path, Map.of("outcome", "ASK_CUSTOMERS")).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactly("/consentText");
    }

    @Test
    void only_customers_who_agree_are_handed_over_and_the_count_is_shown() {
        Answer asked = work.asked(
                sheet.chosen(sheet.read(sheet.rated(), SheetRow.CUSTOMERS_TOLD), ThirdPartyOutcome.ASK_CUSTOMERS), 30, Casework.NO_OTHER_WAY);
        Answer pending = work.approvedByAll(sheet.counted(asked, 18_400, 0).expect(200));
        assertThat(pending.string("/state")).isEqualTo("APPROVED_PENDING");
        Answer proven = work.proven(pending, ConditionTiming.BEFORE_START);
        activate(proven).expectProblem(409, "not-ready");
        sheet.counted(proven, 10, 11).expectProblem(400, "invalid");
        Answer counted = sheet.counted(proven, 18_400, 5_704).expect(200);
        assertThat(work.read(counted, work.agnes()).expect(200).number("/thirdParty/course/customersAgreed")).isEqualTo(5_704);
        assertThat(activate(counted).expect(200).string("/state")).isEqualTo("ACTIVE");
        assertThat(events(counted)).containsSubsequence("OUTCOME_CHOSEN", "CUSTOMERS_COUNTED", "CUSTOMERS_COUNTED", "EXCEPTION_ACTIVATED");
    }

    @Test
    void a_concern_is_seen_by_every_approver_answered_before_anybody_agrees_and_never_taken_away() {
        parley.run("tell-people");
        parley.sql("delete from inbox_entry", Map.of());
        Answer asked = work.asked(sheet.chosen(sheet.read(sheet.rated()), ThirdPartyOutcome.GO_AHEAD), 30, Casework.NO_OTHER_WAY);
        Answer first = work.approved(asked, LINE_MANAGER);
        Answer raised = sheet.raised(first, work.agnes());
        assertThat(raised.body().at("/approvers")).as("the vote before it does not count").noneMatch(slot -> slot.path("filledBy").has("name"));
        assertThat(news(work.approver(LEGAL))).contains("CONCERN_RAISED APPROVER");
        for (JsonNode slot : raised.body().at("/approvers")) {
            Visitor approver = work.approver(ApproverRole.valueOf(slot.at("/heldBy").asText()));
            assertThat(work.read(raised, approver).expect(200).string("/thirdParty/concerns/0/words")).isEqualTo("They may sell our customers");
        }
        work.approve(work.opened(raised, work.tomas()), work.tomas()).expectProblem(409, "not-ready");
        sheet.answer(raised, work.agnes()).expectProblem(403, "not-for-your-role");
        sheet.answer(raised, work.omar()).expectProblem(403, "not-for-your-role");
        parley.sql("update ticket set assignee_id = :omar where number = :number", Map.of("omar", parley.company().omar(), "number", raised.number("/number")));
        Answer answered = sheet.answer(raised, work.omar()).expect(201);
        assertThat(news(work.agnes())).contains("CONCERN_ANSWERED REQUESTER");
        Answer agreed = work.approvedByAll(answered);
        assertThat(agreed.string("/state")).isEqualTo("ACTIVE");
        assertThat(agreed.string("/thirdParty/concerns/0/answers/0/answeredBy/name")).isEqualTo("Omar");

        String path = ThirdPartyWork.path(agreed, "/concerns/" + agreed.string("/thirdParty/concerns/0/id"));
        work.priya().seen(agreed).delete(path).expectProblem(404, "not-found");
        Answer later = sheet.raised(agreed, work.tomas());
        assertThat(later.flag("/thirdParty/concerns/1/afterDecision")).isTrue();
        assertThat(events(later)).containsSubsequence("EXCEPTION_APPROVED", "CONCERN_RAISED", "VOTES_LAPSED", "CONCERN_ANSWERED", "EXCEPTION_APPROVED");
    }

    @Test
    void two_criteria_call_data_protection() {
        Answer read = sheet.chosen(sheet.read(sheet.rated()), ThirdPartyOutcome.GO_AHEAD);
        Answer asked = work.asked(sheet.criteria(read, ImpactCriterion.SCORING, ImpactCriterion.LARGE_SCALE), 30, Casework.NO_OTHER_WAY);
        assertThat(asked.flag("/thirdParty/criteria/flagged")).isTrue();
        work.approve(work.opened(asked, work.tomas()), work.tomas()).expectProblem(409, "not-ready");
        sheet.said(asked, StatementKind.DATA_PROTECTION, work.approver(LEGAL)).expectProblem(403, "not-for-your-role");
        Answer spoke = sheet.said(asked, StatementKind.DATA_PROTECTION, work.approver(DPO)).expect(201);
        assertThat(spoke.string("/thirdParty/statements/0/saidAs")).isEqualTo("DPO");
        assertThat(work.approvedByAll(spoke).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void what_was_handed_over_already_is_an_incident_beside_the_case() {
        Answer red = sheet.row(sheet.rated(), SheetRow.HANDED_OVER, SheetState.RED);
        long incident = red.number("/thirdParty/incident");
        Answer ticket = work.priya().get("/api/tickets/" + incident).expect(200);
        assertThat(ticket.string("/kind")).isEqualTo("INCIDENT");
        assertThat(ticket.string("/title")).contains(String.valueOf(red.number("/number")));
        Answer again = sheet.row(sheet.row(red, SheetRow.HANDED_OVER, SheetState.FINE), SheetRow.HANDED_OVER, SheetState.RED);
        assertThat(again.number("/thirdParty/incident")).isEqualTo(incident);
        assertThat(again.body().at("/thirdParty/rows/13/earlier")).hasSize(2);
        assertThat(events(again)).containsOnlyOnce("INCIDENT_OPENED");
    }

    @Test
    void an_amendment_that_is_attached_is_read_by_whoever_sees_the_case() {
        Answer read = sheet.read(sheet.rated(), SheetRow.AUDIT);
        String file = Samples.upload(work.agnes(), "amendment.png", "struck").expect(201).string("/id");
        work.agnes().post("/api/tickets/" + read.number("/number") + "/replies", Map.of("body", "The amendment", "attachments", List.of(file))).expect(201);
        Map<String, Object> chosen = new HashMap<>(Map.of(
                "outcome", "NEGOTIATE",
                "amendmentFile", file,
                "owner", parley.company().tomas().toString(),
                "terms", List.of(Map.of("row", "AUDIT", "definition", "We may come and look"))));
        Answer asked = work.asked(work.priya().seen(work.read(read, work.priya())).put(ThirdPartyWork.path(read, "/outcome"), chosen).expect(200), 30, Casework.NO_OTHER_WAY);
        assertThat(asked.string("/thirdParty/course/amendmentFile")).isEqualTo("amendment.png");
        assertThat(work.approver(LEGAL).get(ThirdPartyWork.path(read, "/amendment")).expect(200).text()).isEqualTo("struck");
        parley.as(parley.company().nils()).get(ThirdPartyWork.path(read, "/amendment")).expectProblem(404, "not-found");

        chosen.put("amendmentFile", parley.company().tomas().toString());
        assertThat(work.priya().seen(asked).put(ThirdPartyWork.path(read, "/outcome"), chosen).expectProblem(400, "invalid").strings("/errors", "/pointer"))
                .containsExactly("/amendmentFile");
    }

    @Test
    void who_saw_an_earlier_version_is_told_so() {
        Answer before = sheet.rated();
        sheet.row(before, SheetRow.AUDIT, SheetState.FINE);
        work.priya().seen(before).put(ThirdPartyWork.path(before, "/criteria"), Map.of("apply", List.of())).expectProblem(412, "stale-version");
    }

    @Test
    void under_another_rule_nothing_of_it_is_shown_or_asked() {
        Answer usb = work.inConversation(work.filed());
        assertThat(usb.body().at("/thirdParty").isMissingNode() || usb.body().at("/thirdParty").isNull()).isTrue();
        work.agnes().seen(usb).post(ThirdPartyWork.path(usb, "/concerns"), Map.of("words", "I fear")).expectProblem(409, "not-now");
    }

    @Test
    void the_case_takes_the_same_statements_however_much_is_known() {
        Answer little = sheet.row(sheet.rated(), SheetRow.AUDIT, SheetState.FINE);
        List<String> few = statements(little);
        Answer much = sheet.raised(sheet.raised(sheet.chosen(sheet.read(little, SheetRow.RESALE), ThirdPartyOutcome.NEGOTIATE), work.agnes()), work.tomas());
        assertThat(statements(much)).hasSameSizeAs(few);
    }

    /** The first view fills what is kept in memory. */
    private List<String> statements(Answer about) {
        work.read(about, work.priya()).expect(200);
        return parley.statements(() -> work.read(about, work.priya()));
    }

    private Answer activate(Answer before) {
        return work.priya().seen(before).put(Casework.path(before, "/activation"), null);
    }

    private static JsonNode outcome(Answer answer, String name) {
        for (JsonNode choice : answer.body().at("/thirdParty/outcomes")) {
            if (choice.at("/outcome").asText().equals(name)) {
                return choice;
            }
        }
        throw new AssertionError(name);
    }

    private List<String> events(Answer about) {
        return work.priya().get(Casework.path(about, "/history")).expect(200).strings("/items", "/event");
    }

    private List<String> news(Visitor reader) {
        parley.run("tell-people");
        List<String> news = new ArrayList<>();
        reader.get("/api/inbox").expect(200).body().at("/items")
                .forEach(item -> news.add(item.at("/kind").asText() + " " + item.at("/reason").asText()));
        return news;
    }
}
