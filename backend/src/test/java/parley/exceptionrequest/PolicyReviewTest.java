package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.policy.ApproverRole;
import parley.policy.PolicyReviewService;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Whether a rule is still right: Priya asks, or the figures do; Sam, who answers for it, decides. */
@OnBothDatabases
class PolicyReviewTest {

    private static final String MESSAGE = "Sticks are allowed again, so you need no exception for yours any more.";

    private final TestParley parley;
    private Casework work;

    PolicyReviewTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_desk() {
        parley.empty();
        work = Casework.of(parley);
    }

    @Test
    void somebody_asks_with_cases_that_show_why_and_the_owner_is_told() {
        Answer one = work.awaiting();
        assertThat(parley.bean(PolicyReviewService.class).isOpenFor("usb_storage")).isFalse();
        Answer asked = work.priya().post("/api/policy-reviews", review(one.number("/number"))).expect(201);

        assertThat(parley.bean(PolicyReviewService.class).isOpenFor("usb_storage")).isTrue();
        assertThat(asked.string("/review/openedBy/name")).isEqualTo("Priya");
        assertThat(asked.number("/evidence/0/number")).isEqualTo(one.number("/number"));
        assertThat(asked.body().at("/open").isNull()).as("how many others ask is not for every analyst").isTrue();
        assertThat(asked.strings("/allowedActions", "")).isEmpty();
        work.priya().post("/api/policy-reviews", review(one.number("/number"))).expectProblem(409, "conflict");

        parley.run("tell-people");
        Answer news = sam().get("/api/inbox?unread=true").expect(200);
        assertThat(news.strings("/items", "/kind")).contains("POLICY_REVIEW_OPENED");
        Answer seen = sam().get(path(asked)).expect(200);
        assertThat(seen.strings("/allowedActions", "")).containsExactly("DECIDE");
        assertThat(seen.number("/open")).isEqualTo(1);
        assertThat(count("POLICY_REVIEW_OPENED")).isEqualTo(1);
    }

    @Test
    void a_foreign_case_is_no_ground_and_reads_like_one_that_is_not_there() {
        Answer one = work.awaiting();
        Visitor nils = parley.as(parley.company().nils());
        Answer foreign = nils.post("/api/policy-reviews", review(one.number("/number"))).expectProblem(400, "invalid");
        Answer missing = nils.post("/api/policy-reviews", review(999_999)).expectProblem(400, "invalid");
        assertThat(foreign.withoutInstance()).isEqualTo(missing.withoutInstance());
        work.agnes().get("/api/policy-reviews").expectProblem(403, "not-for-your-role");
        Answer asked = work.priya().post("/api/policy-reviews", review(one.number("/number"))).expect(201);
        Answer byNils = nils.get(path(asked)).expect(200);
        assertThat(byNils.body().at("/evidence")).isEmpty();
        assertThat(byNils.number("/hidden")).isEqualTo(1);
        work.approver(ApproverRole.DPO).get(path(asked)).expectProblem(404, "not-found");
    }

    @Test
    void only_the_owner_decides_and_a_rule_that_is_kept_goes_on() {
        Answer asked = work.priya().post("/api/policy-reviews", review()).expect(201);
        Visitor ada = parley.as(parley.company().ada());
        ada.seen(asked).put(path(asked) + "/decision", decision("KEEP", null)).expectProblem(403, "not-for-your-role");
        sam().seen(asked).put(path(asked) + "/decision", decision("KEEP", MESSAGE)).expectProblem(400, "invalid");
        Answer kept = sam().seen(asked).put(path(asked) + "/decision", decision("KEEP", null)).expect(200);

        assertThat(kept.string("/review/decision")).isEqualTo("KEEP");
        assertThat(kept.string("/review/closedBy/name")).isEqualTo("Sam");
        sam().seen(kept).put(path(asked) + "/decision", decision("KEEP", null)).expectProblem(409, "not-now");
        assertThat(sam().get("/api/policy-reviews?open=true").expect(200).body().at("/items")).isEmpty();
        assertThat(sam().get("/api/policy-reviews?open=false").expect(200).strings("/items", "/decision")).containsExactly("KEEP");
        parley.run("tell-people");
        assertThat(work.priya().get("/api/inbox").expect(200).strings("/items", "/kind")).contains("POLICY_REVIEW_DECIDED");
        assertThat(count("POLICY_REVIEW_DECIDED")).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_retired_by_its_review_releases_what_is_in_force() {
        Answer active = work.active();
        Answer asked = work.priya().post("/api/policy-reviews", review()).expect(201);
        sam().seen(asked).put(path(asked) + "/decision", decision("RETIRE", null)).expectProblem(400, "invalid");
        sam().seen(asked).put(path(asked) + "/decision", decision("RETIRE", MESSAGE)).expect(200);
        parley.run("release-exceptions");

        assertThat(work.read(active, work.agnes()).string("/endCause")).isEqualTo("POLICY_CHANGED");
        assertThat(sam().get(path(asked)).expect(200).number("/review/released")).isEqualTo(1);
        work.agnes().get("/api/restrictions/usb_storage").expectProblem(404, "not-found");
    }

    @Test
    void a_rule_that_changes_so_that_it_restricts_no_more_releases_what_was_granted_under_it_so_far() {
        Answer active = work.active();
        Answer asked = work.priya().post("/api/policy-reviews", review()).expect(201);
        sam().seen(asked).put(path(asked) + "/decision", decision("CHANGE", MESSAGE)).expect(200);
        parley.run("release-exceptions");
        assertThat(work.read(active, work.agnes()).string("/endCause")).isEqualTo("POLICY_CHANGED");
        work.agnes().get("/api/restrictions/usb_storage").expect(200);
    }

    @Test
    void the_figures_ask_once_and_again_only_for_what_comes_after_the_decision() {
        for (int count = 0; count < 10; count++) {
            work.active();
        }
        parley.run("open-policy-reviews");
        parley.run("open-policy-reviews");
        Answer open = sam().get("/api/policy-reviews").expect(200);
        assertThat(open.strings("/items", "/trigger")).containsExactly("NEARLY_ALWAYS_APPROVED");
        assertThat(open.string("/items/0/values/approved")).isEqualTo("10");
        assertThat(open.number("/items/0/cases")).isEqualTo(10);

        Answer review = sam().get("/api/policy-reviews/" + open.string("/items/0/id")).expect(200);
        sam().seen(review).put(path(review) + "/decision", decision("KEEP", null)).expect(200);
        parley.advance(Duration.ofHours(1));
        parley.run("open-policy-reviews");
        assertThat(sam().get("/api/policy-reviews").expect(200).body().at("/items")).isEmpty();
    }

    private Map<String, Object> review(long... cases) {
        return Map.of("restriction", "usb_storage", "proposal", "Let the machines be read from registered sticks",
                "cases", java.util.Arrays.stream(cases).boxed().toList());
    }

    private static Map<String, Object> decision(String decision, String message) {
        Map<String, Object> decided = new HashMap<>(Map.of("decision", decision, "reason", "We looked at every case"));
        decided.put("message", message);
        return decided;
    }

    private static String path(Answer review) {
        return "/api/policy-reviews/" + review.string("/review/id");
    }

    private Visitor sam() {
        return work.approver(ApproverRole.IT_SECURITY);
    }

    private long count(String kind) {
        return parley.count("select count(*) as n from activity where kind = :kind", Map.of("kind", kind));
    }

}
