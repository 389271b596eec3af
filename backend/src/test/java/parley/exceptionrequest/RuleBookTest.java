package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Sam answers for IT security and with it for the rule about sticks: he writes it anew, publishes it, and retires it. */
@OnBothDatabases
class RuleBookTest {

    private static final String RULE = "/api/rule-book/usb_storage";
    private static final String MESSAGE = "Sticks are allowed again, so you need no exception for yours any more.";

    private final TestParley parley;
    private Casework work;

    RuleBookTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_book() {
        parley.empty();
        work = Casework.of(parley);
    }

    @Test
    void what_is_written_is_kept_beside_the_version_in_use_and_told_as_changes() {
        Answer before = sam().get(RULE).expect(200);
        assertThat(before.strings("/problems", "/pointer")).containsExactly("/reviewBy");
        assertThat(before.strings("/allowedActions", "")).containsExactly("SAVE", "RETIRE");

        ObjectNode text = text(before);
        text.put("why", "A stick found on the ground opens every door");
        ((ArrayNode) text.get("commonNeeds")).add("Carry a film to a fair").remove(0);
        ((ObjectNode) text.at("/alternatives/1")).put("standing", "PROMOTED");
        ((ArrayNode) text.get("questions")).addObject().put("key", "").put("label", "How large is it?").put("type", "NUMBER").put("required", false).putArray("options");
        Answer saved = sam().seen(before).put(RULE + "/draft", text.toString()).expect(200);

        assertThat(saved.strings("/changes", "/part")).containsExactly("WHY", "NEED", "NEED", "ALTERNATIVE", "QUESTION");
        assertThat(saved.string("/changes/0/after")).isEqualTo("A stick found on the ground opens every door");
        assertThat(saved.strings("/changes", "/kind")).containsExactly("CHANGED", "ADDED", "REMOVED", "CHANGED", "ADDED");
        assertThat(sam().get("/api/restrictions/usb_storage").expect(200).string("/why")).isNotEqualTo(saved.string("/draft/why"));
        assertThat(count("RULE_DRAFT_BEGUN")).isEqualTo(1);

        Answer preview = sam().get(RULE + "/preview").expect(200);
        assertThat(preview.string("/why")).isEqualTo("A stick found on the ground opens every door");
        assertThat(preview.string("/alternatives/0/name")).isEqualTo(text.at("/alternatives/1/name").asText());
        assertThat(preview.strings("/questions", "/key")).contains("how_large_is_it");
    }

    @Test
    void a_version_is_published_with_what_it_lacks_made_good_and_cases_stay_under_theirs() {
        Answer asked = work.filed();
        Answer before = sam().get(RULE).expect(200);
        ObjectNode text = text(before);
        text.put("why", "");
        Answer saved = sam().seen(before).put(RULE + "/draft", text.toString()).expect(200);
        Answer refused = sam().seen(saved).put(RULE + "/publication", Map.of("note", "Shorter")).expectProblem(400, "invalid");
        assertThat(refused.strings("/errors", "/pointer")).containsExactly("/why", "/reviewBy");

        text.put("why", "A stick found on the ground opens every door").put("reviewBy", "2027-03-01");
        Answer complete = sam().seen(saved).put(RULE + "/draft", text.toString()).expect(200);
        Answer published = sam().seen(complete).put(RULE + "/publication", Map.of("note", "Say it so that people remember it")).expect(200);

        assertThat(published.number("/publishedVersion")).isEqualTo(2);
        assertThat(published.body().at("/draft").isNull()).isTrue();
        assertThat(published.strings("/versions", "/note")).startsWith("Say it so that people remember it");
        assertThat(work.agnes().get("/api/restrictions/usb_storage").expect(200).string("/why")).startsWith("A stick found");
        assertThat(work.agnes().get("/api/exception-requests/" + asked.number("/number")).expect(200).number("/restriction/version")).isEqualTo(1);
        assertThat(work.filed().number("/restriction/version")).isEqualTo(2);
        assertThat(sam().get(RULE + "/versions/2").expect(200).strings("/changes", "/part")).containsExactly("WHY", "REVIEW_BY");
        assertThat(sam().get(RULE + "/versions/1").expect(200).string("/text/why")).isEqualTo(before.string("/published/why"));
        assertThat(count("RESTRICTION_PUBLISHED")).isEqualTo(31);
    }

    @Test
    void the_catalogue_of_a_newer_program_leaves_what_an_owner_wrote_or_retired() {
        published("why", "Mine");
        retire(sam(), null).expect(200);
        parley.bean(parley.platform.start.Preparations.class).run();

        assertThat(parley.count("select count(*) as n from restriction_version where status = 'PUBLISHED'", Map.of())).isEqualTo(29);
        work.agnes().get("/api/restrictions/usb_storage").expectProblem(404, "not-found");
        assertThat(sam().get(RULE).expect(200).strings("/allowedActions", "")).containsExactly("SAVE");
    }

    @Test
    void nothing_that_was_typed_is_lost_to_somebody_else() {
        Answer before = sam().get(RULE).expect(200);
        Answer saved = sam().seen(before).put(RULE + "/draft", text(before).put("why", "First").toString()).expect(200);
        ada().seen(before).put(RULE + "/draft", text(before).put("why", "Second").toString()).expectProblem(412, "stale-version");
        Answer continued = ada().seen(saved).put(RULE + "/draft", text(before).put("why", "Second").toString()).expect(200);
        assertThat(continued.string("/draftChangedBy")).isEqualTo("Ada");
        assertThat(count("RULE_DRAFT_CONTINUED")).isEqualTo(1);

        sam().seen(continued).delete(RULE + "/draft").expect(204);
        assertThat(sam().get(RULE).expect(200).number("/version")).isEqualTo(before.number("/version"));
        assertThat(count("RULE_DRAFT_DISCARDED")).isEqualTo(1);
    }

    @Test
    void a_rule_is_changed_by_who_answers_for_it_and_by_administrators() {
        Answer seen = sam().get(RULE).expect(200);
        Visitor piet = work.approver(ApproverRole.DPO);
        piet.get(RULE).expectProblem(404, "not-found");
        piet.seen(seen).put(RULE + "/draft", text(seen).toString()).expectProblem(404, "not-found");
        piet.seen(seen).put(RULE + "/retirement", Map.of("reason", "x", "message", MESSAGE)).expectProblem(404, "not-found");
        assertThat(piet.get("/api/rule-book").expect(200).strings("/items", "/owner")).isNotEmpty().containsOnly("DPO");
        assertThat(ada().get("/api/rule-book").expect(200).strings("/items", "/key")).hasSize(30);

        work.nobodyIs(ApproverRole.IT_SECURITY);
        work.approver(ApproverRole.CISO).get(RULE).expect(200);
    }

    @Test
    void a_new_rule_is_begun_with_a_name_and_is_published_when_it_is_whole() {
        Visitor sam = sam();
        sam.post("/api/rule-book", Map.of("name", "Smart watches", "area", "devices", "ownerRole", "DPO")).expectProblem(400, "invalid");
        Answer begun = sam.post("/api/rule-book", Map.of("name", "Smart watches", "area", "devices", "ownerRole", "IT_SECURITY")).expect(201);
        assertThat(begun.string("/key")).isEqualTo("smart_watches");
        assertThat(begun.strings("/problems", "/pointer")).containsExactly("/why", "/commonNeeds", "/alternatives", "/approverRoles", "/reviewBy");
        sam.post("/api/rule-book", Map.of("name", "Smart Watches!", "area", "devices", "ownerRole", "IT_SECURITY")).expectProblem(409, "conflict");
        work.agnes().get("/api/restrictions/smart_watches").expectProblem(404, "not-found");

        ObjectNode text = text(sam.get("/api/rule-book/usb_storage"));
        text.put("name", "Smart watches").put("reviewBy", "2027-03-01");
        Answer whole = sam.seen(begun).put("/api/rule-book/smart_watches/draft", text.toString()).expect(200);
        sam.seen(whole).put("/api/rule-book/smart_watches/publication", Map.of("note", "They listen")).expect(200);
        assertThat(work.agnes().get("/api/restrictions").expect(200).strings("/items", "/key")).hasSize(31).contains("smart_watches");
    }

    @Test
    void a_rule_without_exceptions_says_why_and_takes_no_request() {
        Answer before = sam().get(RULE).expect(200);
        ObjectNode text = text(before).put("reviewBy", "2027-03-01").put("nobodyExemptBecause", "Because");
        text.putArray("approverRoles");
        Answer saved = sam().seen(before).put(RULE + "/draft", text.toString()).expect(200);
        assertThat(saved.strings("/problems", "/pointer")).containsExactly("/nobodyExemptBecause");

        String ground = "The licence of the plant forbids it, and people could be hurt.";
        Answer whole = sam().seen(saved).put(RULE + "/draft", text.put("nobodyExemptBecause", ground).toString()).expect(200);
        sam().seen(whole).put(RULE + "/publication", Map.of("note", "The licence was renewed")).expect(200);

        assertThat(work.agnes().get("/api/restrictions/usb_storage").expect(200).string("/nobodyExemptBecause")).isEqualTo(ground);
        Answer refused = work.agnes().post("/api/exception-requests", Casework.aNeed()).expectProblem(400, "invalid");
        assertThat(refused.string("/errors/0/detail")).endsWith(ground);
    }

    @Test
    void a_role_that_nobody_holds_stands_in_the_way() {
        work.nobodyIs(ApproverRole.IT_SECURITY);
        work.nobodyIs(ApproverRole.CISO);
        work.nobodyIs(ApproverRole.EXECUTIVE);
        assertThat(ada().get(RULE).expect(200).strings("/problems", "/pointer")).containsExactly("/approverRoles", "/ownerRole", "/reviewBy");
    }

    @Test
    void with_its_rule_every_exception_in_force_under_it_ends_and_the_requester_is_told_in_plain_words() {
        Answer one = work.active();
        Answer two = work.active();
        Answer asked = work.awaiting();
        retire(sam(), null).expect(200);
        assertThat(work.agnes().get("/api/restrictions").expect(200).strings("/items", "/key")).hasSize(29);

        ReleasedService released = parley.bean(ReleasedService.class);
        released.due(1).forEach(released::release);
        assertThat(states()).as("the server stopped in between").containsExactlyInAnyOrder("ENDING", "ACTIVE", "AWAITING_DECISION");
        parley.run("release-exceptions");
        parley.run("release-exceptions");

        for (Answer each : java.util.List.of(one, two)) {
            Answer over = work.read(each, work.agnes());
            assertThat(over.string("/state")).isEqualTo("ENDING");
            assertThat(over.string("/endCause")).isEqualTo("POLICY_CHANGED");
            assertThat(over.string("/endMessage")).isEqualTo(MESSAGE);
            assertThat(over.string("/endedBy/name")).isEqualTo("Sam");
        }
        parley.run("tell-people");
        assertThat(work.agnes().get("/api/inbox").expect(200).strings("/items", "/kind")).filteredOn("EXCEPTION_RELEASED"::equals).hasSize(2);
        assertThat(count("EXCEPTION_RELEASED")).isEqualTo(2);
        assertThat(parley.count("select count(*) as n from exception_request where release_id is not null", Map.of())).isEqualTo(2);
        assertThat(sam().get(RULE).expect(200).string("/release/finishedAt")).isNotNull();
        assertThat(count("RELEASE_FINISHED")).isEqualTo(1);

        work.approvedByAll(asked);
        parley.run("release-exceptions");
        assertThat(work.read(asked, work.agnes()).string("/endCause")).as("what comes into force too late").isEqualTo("POLICY_CHANGED");
    }

    @Test
    void a_retirement_that_lies_ahead_can_be_called_off_and_holds_on_its_day() {
        Answer active = work.active();
        retire(sam(), "2026-03-04T07:00:00Z").expectProblem(400, "invalid");
        String day = parley.clock().instant().plus(java.time.Duration.ofDays(10)).toString();
        Answer ordered = retire(sam(), day).expect(200);
        assertThat(ordered.strings("/allowedActions", "")).containsExactly("SAVE", "CALL_OFF_RETIREMENT");
        retire(sam(), day).expectProblem(409, "not-now");
        sam().seen(ordered).delete(RULE + "/retirement").expect(200);
        retire(sam(), day).expect(200);

        parley.run("retire-rules");
        parley.run("release-exceptions");
        assertThat(work.read(active, work.agnes()).string("/state")).isEqualTo("ACTIVE");
        parley.advance(java.time.Duration.ofDays(10));
        parley.run("retire-rules");
        parley.run("release-exceptions");
        assertThat(work.read(active, work.agnes()).string("/endCause")).isEqualTo("POLICY_CHANGED");
        work.agnes().get("/api/restrictions/usb_storage").expectProblem(404, "not-found");
        sam().seen(sam().get(RULE)).delete(RULE + "/retirement").expectProblem(409, "not-now");
    }

    private java.util.List<String> states() {
        return parley.bean(parley.platform.sql.Sql.class).list("select state from exception_request", Map.of(), row -> row.text("state"));
    }

    private Answer published(String field, String value) {
        Answer before = sam().get(RULE).expect(200);
        Answer saved = sam().seen(before).put(RULE + "/draft", text(before).put(field, value).put("reviewBy", "2027-03-01").toString()).expect(200);
        return sam().seen(saved).put(RULE + "/publication", Map.of("note", "It was time")).expect(200);
    }

    private Answer retire(Visitor by, String effectiveAt) {
        Map<String, Object> retirement = new java.util.HashMap<>(Map.of("reason", "Sticks are scanned now", "message", MESSAGE));
        retirement.put("effectiveAt", effectiveAt);
        return by.seen(by.get(RULE)).put(RULE + "/retirement", retirement);
    }

    private Visitor sam() {
        return work.approver(ApproverRole.IT_SECURITY);
    }

    private Visitor ada() {
        return parley.as(parley.company().ada());
    }

    private long count(String kind) {
        return parley.count("select count(*) as n from activity where kind = :kind", Map.of("kind", kind));
    }

    /** What is written, or what is in use where nothing is. */
    private static ObjectNode text(Answer rule) {
        ObjectNode text = (ObjectNode) (rule.body().at("/draft").isObject() ? rule.body().at("/draft") : rule.body().at("/published"));
        return text.deepCopy();
    }
}
