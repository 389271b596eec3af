package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.aNeed;
import static parley.exceptionrequest.Casework.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class CaseListsTest {

    /** Finding out who asks. */
    private static final int SESSION = 1;

    private final TestParley parley;
    private final Casework work;

    CaseListsTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @Test
    void everybody_lists_what_they_may_see() {
        Answer filed = work.filed();
        Answer ines = parley.as(parley.company().ines()).post("/api/exception-requests", aNeed()).expect(201);

        assertThat(numbers(work.agnes(), "")).contains(filed.string("/number")).doesNotContain(ines.string("/number"));
        assertThat(numbers(work.tomas(), "?list=LED")).contains(filed.string("/number"), ines.string("/number"));
        assertThat(numbers(work.tomas(), "?list=ASKED")).isEmpty();
        assertThat(numbers(work.priya(), "?list=WORKED")).contains(filed.string("/number"), ines.string("/number"));
        assertThat(numbers(parley.as(parley.company().nils()), "")).isEmpty();
        assertThat(numbers(parley.as(parley.company().ada()), "")).isEmpty();
        assertThat(numbers(work.priya(), "?state=IN_CONVERSATION&restriction=usb_storage")).doesNotContain(filed.string("/number"));
        assertThat(numbers(work.priya(), "?state=IN_CONVERSATION&state=SUBMITTED&restriction=usb_storage")).contains(filed.string("/number"));
        assertThat(numbers(work.priya(), "?restriction=screen_lock")).isEmpty();
        work.priya().get("/api/exception-requests?list=GOSSIP").expect(400);
        work.priya().get("/api/exception-requests?limit=0").expectProblem(400, "invalid");
        work.priya().get("/api/exception-requests?cursor=x").expectProblem(400, "invalid");
    }

    @Test
    void lists_are_read_page_by_page() {
        List<String> filed = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            filed.add(0, work.filed().string("/number"));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            Answer answer = work.agnes().get("/api/exception-requests?limit=2" + cursor).expect(200);
            read.addAll(answer.strings("/items", "/number"));
            cursor = "&cursor=" + answer.string("/next");
        }
        assertThat(read).startsWith(filed.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void the_register_shows_what_is_in_force_and_what_ends_first() {
        Answer later = work.active();
        Answer sooner = work.approvedByAll(work.asked(work.rated(work.inConversation(work.filed()), 3, 3), 10, Casework.NO_OTHER_WAY));
        List<String> register = work.priya().get("/api/register").expect(200).strings("/items", "/number");
        assertThat(register).containsSubsequence(sooner.string("/number"), later.string("/number"));
        Answer first = work.priya().get("/api/register?limit=1").expect(200);
        assertThat(first.flag("/items/0/endsSoon")).isTrue();
        assertThat(work.priya().get("/api/register?limit=1&cursor=" + first.string("/next")).expect(200).strings("/items", "/number"))
                .isNotEqualTo(first.strings("/items", "/number"));
        assertThat(parley.as(parley.company().nils()).get("/api/register").expect(200).body().at("/items")).isEmpty();
    }

    @Test
    void every_screen_takes_the_same_statements_however_much_there_is() {
        Answer filed = work.filed();
        Answer much = work.offered(work.rejected(work.offered(work.inConversation(filed), "Company stick")), "Link");
        Answer rated = work.rated(work.rated(much, 3, 3), 4, 3);
        work.condition(work.condition(rated, "Only one stick", ConditionTiming.ONGOING, null), "Scanned", ConditionTiming.BEFORE_START, null);
        work.active();

        Visitor priya = work.priya();
        assertThat(statements(priya, path(filed, ""))).isEqualTo(SESSION + 12);
        assertThat(statements(priya, path(filed, "/history"))).isEqualTo(SESSION + 2);
        assertThat(statements(priya, "/api/exception-requests")).isEqualTo(SESSION + 1);
        assertThat(statements(priya, "/api/register")).isEqualTo(SESSION + 1);
        assertThat(statements(work.tomas(), "/api/decisions")).isEqualTo(SESSION + 1);
        assertThat(statements(priya, "/api/restrictions/usb_storage")).isEqualTo(SESSION);
    }

    @Test
    void alternatives_say_how_many_people_they_served_from_five_on() {
        String name = "Transfer station";
        for (int count = 0; count < 5; count++) {
            assertThat(alternative(name).get("tried")).as("after " + count + " people").isNull();
            work.asks(Company.person(parley, "Asker " + count, parley.company().tomas(), "EMPLOYEE"));
            answered(offeredFromTheRuleBook(name), count < 4);
            answered(offeredFromTheRuleBook(name), count == 1);
        }
        work.asks(parley.company().agnes());
        assertThat(alternative(name)).containsEntry("tried", "5").containsEntry("worked", "4");
        assertThat(work.agnes().get("/api/restrictions/usb_storage/alternatives").string("/items/0/name")).isEqualTo(name);
        work.agnes().get("/api/restrictions/of_the_moon/alternatives").expectProblem(404, "not-found");
        assertThat(work.agnes().get("/api/risk-factors").expect(200).body().at("/items")).hasSize(8);
    }

    private Answer offeredFromTheRuleBook(String name) {
        Map<String, Object> offer = new HashMap<>(Casework.anOffer(name));
        offer.put("fromCatalogue", name);
        Answer talked = work.inConversation(work.filed());
        return work.priya().seen(talked).post(path(talked, "/proposals"), offer).expect(201);
    }

    private void answered(Answer offered, boolean works) {
        if (works) {
            work.accepted(offered);
        } else {
            work.rejected(offered);
        }
    }

    private Map<String, String> alternative(String name) {
        Map<String, String> found = new HashMap<>();
        work.agnes().get("/api/restrictions/usb_storage/alternatives").expect(200).body().at("/items").forEach(item -> {
            if (item.at("/name").asText().equals(name)) {
                found.put("tried", item.at("/tried").isNull() ? null : item.at("/tried").asText());
                found.put("worked", item.at("/worked").isNull() ? null : item.at("/worked").asText());
            }
        });
        assertThat(found).isNotEmpty();
        return found;
    }

    private int statements(Visitor visitor, String path) {
        visitor.get(path).expect(200);
        return parley.statements(() -> visitor.get(path).expect(200)).size();
    }

    private static List<String> numbers(Visitor visitor, String query) {
        return visitor.get("/api/exception-requests" + query).expect(200).strings("/items", "/number");
    }
}
