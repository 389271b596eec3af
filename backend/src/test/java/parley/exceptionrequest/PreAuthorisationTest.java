package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.TODAY;
import static parley.exceptionrequest.Casework.path;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.IT_SECURITY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.MovableClock;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** The owner of a rule agrees beforehand, within limits, and what is within them is in force as soon as it is sent. */
@OnBothDatabases
class PreAuthorisationTest {

    private static final String RULE = "/api/restrictions/blocked_website/pre-authorisation";

    private final TestParley parley;
    private final Casework work;

    PreAuthorisationTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void the_same_morning() {
        parley.clock().setTo(MovableClock.START);
    }

    @AfterEach
    void nothing_is_agreed_beforehand() {
        Answer now = owner().get(RULE).expect(200);
        if (now.body().at("/owner").has("id")) {
            owner().seen(now).delete(RULE).expect(200);
        }
    }

    @Test
    void a_request_within_the_limits_is_in_force_at_once_and_says_who_agreed() {
        said();
        Answer asked = work.agnes().post("/api/exception-requests", need("Read only", 10)).expect(201);
        assertThat(asked.string("/state")).isEqualTo("ACTIVE");
        assertThat(asked.body().at("/term/inForce").asBoolean()).isTrue();
        assertThat(asked.string("/term/lastDay")).isEqualTo(TODAY.plusDays(10).toString());
        assertThat(asked.string("/ticketStatus")).isEqualTo("RESOLVED");
        assertThat(asked.string("/decisions/0/decidedBy/name")).isEqualTo("Sam");
        assertThat(asked.string("/decisions/0/role")).isEqualTo("IT_SECURITY");
        assertThat(asked.body().at("/decisions/0/beforehand").asBoolean()).isTrue();
        assertThat(asked.body().at("/decisions/0/counts").asBoolean()).isTrue();
        assertThat(work.agnes().get(path(asked, "/history")).expect(200).strings("/items", "/event")).containsExactly("EXCEPTION_REQUESTED", "EXCEPTION_PRE_AUTHORISED");
        assertThat(news(work.agnes())).contains("EXCEPTION_PRE_AUTHORISED REQUESTER");
        assertThat(parley.count(
                        "select count(*) as n from activity where kind = 'EXCEPTION_PRE_AUTHORISED' and actor_id is null and ticket_id = (select ticket_id from exception_request where number = :number)",
                        Map.of("number", asked.number("/number"))))
                .isEqualTo(1);

        Answer seen = work.read(asked, owner()).expect(200);
        Answer revoked = owner().seen(seen)
                .put(path(asked, "/revocation"), Map.of("reason", "The page was taken over", "message", "The page was taken over by somebody. Please use the copy.", "graceHours", 0))
                .expect(200);
        assertThat(revoked.string("/state")).isEqualTo("ENDING");
    }

    @Test
    void it_ends_by_the_clock_like_any_other() {
        said();
        Answer asked = work.agnes().post("/api/exception-requests", need("Read only", 10)).expect(201);
        parley.advance(Duration.ofDays(12));
        assertThat(work.read(asked, work.agnes()).string("/state")).isEqualTo("ENDING");
    }

    @Test
    void whatever_is_beyond_a_limit_goes_to_a_person() {
        said();
        Map<String, Object> restricted = need("Read only", 10);
        restricted.put("dataClass", "CONFIDENTIAL");
        Map<String, Object> others = need("Read only", 10);
        others.put("whoElse", "The night shift");
        for (Map<String, Object> beyond : List.of(need("Upload files", 10), need("I do not know", 10), need("Read only", 15), restricted, others)) {
            assertThat(work.agnes().post("/api/exception-requests", beyond).expect(201).string("/state")).isEqualTo("SUBMITTED");
        }
    }

    @Test
    void more_of_the_same_is_looked_at_by_a_person() {
        said();
        Map<String, Object> need = need("Read only", 10);
        assertThat(work.agnes().post("/api/exception-requests", need).expect(201).string("/state")).isEqualTo("ACTIVE");
        assertThat(work.agnes().post("/api/exception-requests", need).expect(201).string("/state")).isEqualTo("SUBMITTED");
        assertThat(work.agnes().post("/api/exception-requests", need("Read only", 10)).expect(201).string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void what_somebody_else_typed_is_in_force_once_it_is_confirmed() {
        said();
        Map<String, Object> need = need("Read only", 10);
        need.put("requester", parley.company().agnes().toString());
        Answer draft = work.priya().post("/api/exception-requests", need).expect(201);
        assertThat(draft.string("/state")).isEqualTo("DRAFT");
        Answer sent = work.agnes().seen(draft).put(path(draft, "/confirmation"), null).expect(200);
        assertThat(sent.string("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void only_the_owner_of_a_rule_agrees_and_only_to_low_risk_within_the_rule() {
        Answer none = owner().get(RULE).expect(200);
        assertThat(none.body().at("/yours").asBoolean()).isTrue();
        work.approver(CISO).seen(none).put(RULE, limits(14, "Read only")).expectProblem(403, "not-for-your-role");
        work.agnes().seen(none).put(RULE, limits(14, "Read only")).expectProblem(403, "not-for-your-role");
        owner().seen(none).put(RULE, limits(300, "Read only")).expectProblem(400, "invalid");
        owner().seen(none).put(RULE, limits(14, "I do not know")).expectProblem(400, "invalid");
        owner().seen(none).put(RULE, Map.of("maxDays", 14, "limits", Map.of("url", List.of("https://x.example")))).expectProblem(400, "invalid");
        owner().put(RULE, limits(14, "Read only")).expectProblem(428, "version-missing");
        String usb = "/api/restrictions/usb_storage/pre-authorisation";
        assertThat(owner().get(usb).expect(200).body().at("/possible").asBoolean()).isFalse();
        owner().seen(owner().get(usb)).put(usb, Map.of("maxDays", 14, "limits", Map.of())).expectProblem(409, "not-now");
        Answer first = owner().seen(none).put(RULE, limits(14, "Read only")).expect(200);
        owner().seen(none).put(RULE, limits(10, "Read only")).expectProblem(412, "stale-version");
        assertThat(owner().seen(first).put(RULE, limits(10, "Read only")).expect(200).number("/maxDays")).isEqualTo(10);
    }

    @Test
    void it_is_switched_off_and_holds_no_more_when_the_owner_is_one_no_longer() {
        Answer on = said();
        assertThat(owner().seen(on).delete(RULE).expect(200).body().at("/holds").asBoolean()).isFalse();
        assertThat(work.agnes().post("/api/exception-requests", need("Read only", 10)).expect(201).string("/state")).isEqualTo("SUBMITTED");

        said();
        work.nobodyIs(IT_SECURITY);
        Answer shown = work.agnes().get(RULE).expect(200);
        String after = work.agnes().post("/api/exception-requests", need("Read only", 10)).expect(201).string("/state");
        work.approver(IT_SECURITY, work.personOf(IT_SECURITY));
        assertThat(shown.body().at("/holds").asBoolean()).isFalse();
        assertThat(shown.body().at("/needsAnotherLook").asBoolean()).isTrue();
        assertThat(after).isEqualTo("SUBMITTED");
    }

    private Answer said() {
        Answer said = owner().seen(owner().get(RULE)).put(RULE, limits(14, "Read only", "Watch or listen")).expect(200);
        assertThat(said.body().at("/holds").asBoolean()).as(said.text()).isTrue();
        return said;
    }

    private Visitor owner() {
        return work.approver(IT_SECURITY);
    }

    private static Map<String, Object> limits(int days, String... activities) {
        return Map.of("maxDays", days, "limits", Map.of("activity", List.of(activities)));
    }

    private Map<String, Object> need(String activity, int days) {
        Map<String, Object> need = new HashMap<>(Casework.aNeed());
        Map<String, String> answers = new HashMap<>();
        work.agnes().get("/api/restrictions/blocked_website").expect(200).body().at("/questions").forEach(question -> {
            if (question.at("/required").asBoolean()) {
                answers.put(question.at("/key").asText(), question.at("/type").asText().equals("TEXT") ? "https://" + UUID.randomUUID() + ".example" : "I do not know");
            }
        });
        answers.put("activity", activity);
        need.put("restriction", "blocked_website");
        need.put("neededUntil", TODAY.plusDays(days).toString());
        need.put("answers", answers);
        need.remove("workaround");
        return need;
    }

    private List<String> news(Visitor reader) {
        parley.run("tell-people");
        List<String> news = new ArrayList<>();
        reader.get("/api/inbox").expect(200).body().at("/items").forEach(item -> news.add(item.at("/kind").asText() + " " + item.at("/reason").asText()));
        return news;
    }
}
