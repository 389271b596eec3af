package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.policy.ApproverRole.CISO;
import static parley.policy.ApproverRole.IT_SECURITY;
import static parley.policy.ApproverRole.LINE_MANAGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** What the people of a case are told of it. */
@OnBothDatabases
class CaseInboxTest {

    private final TestParley parley;
    private final Casework work;

    CaseInboxTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @BeforeEach
    void nothing_is_waiting() {
        parley.run("tell-people");
        parley.sql("delete from inbox_entry", Map.of());
    }

    @Test
    void who_asked_hears_of_an_alternative_and_who_offered_it_of_the_answer() {
        var offered = work.offered(work.inConversation(work.filed()), "A link");
        assertThat(news(work.agnes())).contains("ALTERNATIVE_OFFERED REQUESTER");
        work.rejected(offered);
        assertThat(news(work.agnes())).doesNotContain("ALTERNATIVE_REJECTED REQUESTER");
    }

    @Test
    void those_asked_to_decide_are_told_and_nobody_else_and_who_asked_hears_the_outcome() {
        var asked = work.awaiting();
        assertThat(news(work.tomas())).contains("DECISION_ASKED APPROVER");
        assertThat(news(work.approver(IT_SECURITY))).contains("DECISION_ASKED APPROVER");
        assertThat(news(work.approver(CISO))).isEmpty();

        var first = work.approved(asked, LINE_MANAGER);
        assertThat(news(work.agnes())).noneMatch(entry -> entry.startsWith("EXCEPTION_APPROVED"));
        work.approved(first, IT_SECURITY);
        assertThat(news(work.agnes())).contains("EXCEPTION_APPROVED REQUESTER");
    }

    @Test
    void a_change_of_what_was_agreed_to_sets_the_word_aside_and_says_so() {
        var first = work.approved(work.awaiting(), LINE_MANAGER);
        var corrected = new java.util.HashMap<>(Casework.aNeedWith("whoElse", "The night shift too"));
        corrected.remove("restriction");
        var changed = work.agnes().seen(first).put(Casework.path(first, "/need"), corrected).expect(200);
        assertThat(changed.body().at("/approvers")).noneMatch(slot -> slot.path("filledBy").has("name"));
        assertThat(news(work.tomas())).contains("VOTES_LAPSED APPROVER");
        assertThat(work.agnes().get(Casework.path(first, "/history")).expect(200).strings("/items", "/event"))
                .containsSubsequence("EXCEPTION_APPROVED", "EXCEPTION_CORRECTED", "VOTES_LAPSED");
    }

    private List<String> news(Visitor reader) {
        parley.run("tell-people");
        var items = reader.get("/api/inbox").expect(200).body().at("/items");
        var news = new java.util.ArrayList<String>();
        items.forEach(item -> news.add(item.at("/kind").asText() + " " + item.at("/reason").asText()));
        return news;
    }
}
