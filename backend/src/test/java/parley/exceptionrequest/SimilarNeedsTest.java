package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.NO_OTHER_WAY;
import static parley.exceptionrequest.Casework.aNeed;
import static parley.exceptionrequest.Casework.aNeedWith;
import static parley.exceptionrequest.Casework.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.disclosure.Harbour;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** What is said of requests that were decided before: to those who ask, of nobody; to those who work, by number. */
@OnBothDatabases
class SimilarNeedsTest {

    private static final String PRECEDENTS = "/api/restrictions/usb_storage/precedents";
    private static final String OF_EXTENSIONS = "/api/restrictions/browser_extension/precedents";
    private static final int SESSION = 1;

    private final TestParley parley;
    private Casework work;
    private Visitor ines;
    private int people;

    SimilarNeedsTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void a_new_desk() {
        parley.empty();
        work = Casework.of(parley);
        ines = parley.as(parley.company().ines());
    }

    @Test
    void five_others_are_told_of_and_no_fewer() {
        for (int count = 0; count < 4; count++) {
            somebodyElse();
            work.lived();
        }
        work.lived();
        assertThat(told(PRECEDENTS)).as("five cases of four people").isNull();
        somebodyElse();
        work.lived();
        Answer told = ines.get(PRECEDENTS).expect(200);
        assertThat(told.number("/people")).isEqualTo(5);
        assertThat(told.number("/allowed")).isEqualTo(5);
        assertThat(told.number("/declined")).isZero();
        assertThat(told.number("/mostlyWithinDays")).as("31 days").isEqualTo(90);
        assertThat(told.body().at("/conditions").toString()).isEqualTo("[\"ONGOING\"]");
        assertThat(parley.statements(() -> ines.get(PRECEDENTS).expect(200))).hasSize(SESSION + 1);
        ines.get("/api/restrictions/of_the_moon/precedents").expectProblem(404, "not-found");
        ines.get(PRECEDENTS + "?words=" + "x".repeat(4001)).expectProblem(400, "invalid");
    }

    @Test
    void what_one_asked_oneself_is_no_precedent() {
        for (int count = 0; count < 4; count++) {
            somebodyElse();
            work.active();
        }
        work.asks(parley.company().ines());
        work.active();
        assertThat(told(PRECEDENTS)).isNull();
        assertThat(work.agnes().get(PRECEDENTS).expect(200).number("/people")).isEqualTo(5);
    }

    @Test
    void nobody_and_nothing_that_they_wrote_is_in_it() {
        List<String> numbers = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            somebodyElse();
            Map<String, Object> need = aNeed();
            List.of("goal", "consequence", "whoElse", "stoppedBy", "workaround").forEach(field -> need.put(field, "Canary" + field + " programs"));
            Answer rated = work.rated(work.inConversation(work.filed(need)), 3, 3);
            Answer conditioned = work.condition(rated, "Canarycondition", ConditionTiming.BEFORE_START, null);
            numbers.add(work.approvedByAll(work.asked(conditioned, 30, NO_OTHER_WAY)).string("/number"));
        }
        for (String words : List.of("", "?words=Canarygoal", "?words=programs%20for%20machines")) {
            Answer told = ines.get(PRECEDENTS + words).expect(200);
            assertThat(told.number("/people")).isEqualTo(5);
            List<String> fields = new ArrayList<>();
            told.body().fieldNames().forEachRemaining(fields::add);
            assertThat(fields).containsExactlyInAnyOrder("need", "people", "allowed", "otherWay", "declined", "mostlyWithinDays", "conditions");
            assertThat(told.text()).doesNotContainIgnoringCase("canary").doesNotContain("Asker").doesNotContain("Warehouse").doesNotContain("2026");
            assertThat(numbers).noneMatch(number -> told.text().contains(number));
        }
    }

    @Test
    void who_spoke_of_their_health_is_left_out() {
        for (int count = 0; count < 4; count++) {
            anExtension(Map.of());
        }
        anExtension(Map.of("accessibility", "yes"));
        anExtension(Map.of("accessibility", "I do not know"));
        assertThat(told(OF_EXTENSIONS)).as("six people").isNull();
        anExtension(Map.of("accessibility", "no"));
        assertThat(told(OF_EXTENSIONS)).isEqualTo(5);
        anExtension(Map.of("purpose", "It says \"accessibility\":\"yes\" there"));
        assertThat(told(OF_EXTENSIONS)).as("a text that says so is no answer to it").isEqualTo(6);
    }

    @Test
    void what_is_told_under_safe_harbour_changes_nothing() {
        Answer last = null;
        for (int count = 0; count < 5; count++) {
            somebodyElse();
            last = work.active();
        }
        String before = ines.get(PRECEDENTS).expect(200).text();
        assertThat(told(PRECEDENTS)).isEqualTo(5);
        for (UUID member : List.of(parley.company().sam(), parley.company().lotte())) {
            parley.sql("insert into approver_group_member (role, person_id, added_at) values ('SAFE_HARBOUR', :member, :now)",
                    Map.of("member", member, "now", parley.clock().instant()));
        }
        Answer disclosure = work.agnes().post("/api/disclosures", Harbour.telling(Map.of())).expect(201);
        assertThat(ines.get(PRECEDENTS).expect(200).text()).isEqualTo(before);
        parley.sql("update disclosure set state = 'CLOSED', outcome = 'TO_EXCEPTION', what_we_changed = 'A stick', answered_at = :now, closed_at = :now, "
                        + "closed_by = :sam, case_id = (select id from exception_request where number = :number) where id = :id",
                Map.of("now", parley.clock().instant(), "sam", parley.company().sam(), "number", last.number("/number"), "id", UUID.fromString(disclosure.string("/id"))));
        assertThat(ines.get(PRECEDENTS).expect(200).text()).isEqualTo(before);
    }

    @Test
    void needs_like_the_one_that_is_told_of_stand_by_themselves() {
        for (int count = 0; count < 5; count++) {
            somebodyElse();
            allowed(aNeedWith("goal", "Presentations at trade fairs, on the computer of the fair"));
            somebodyElse();
            allowed(aNeedWith("goal", "Sushi"));
        }
        assertThat(told(PRECEDENTS)).isEqualTo(10);
        Answer like = ines.get(PRECEDENTS + "?words=a%20presentation%20at%20the%20trade%20fair").expect(200);
        assertThat(like.number("/people")).isEqualTo(5);
        assertThat(work.agnes().get("/api/restrictions/usb_storage").expect(200).body().at("/commonNeeds").toString()).contains(like.string("/need"));
    }

    @Test
    void those_who_may_see_cases_find_similar_ones_by_number() {
        Answer films = allowed(aNeedWith("goal", "Films for the fair in Lyon"));
        Answer programs = work.accepted(work.offered(work.inConversation(work.filed()), "Company stick"));
        Answer elsewhere = work.active();
        parley.sql("update ticket set queue_id = :queue where number = :number",
                Map.of("queue", parley.company().networkQueue(), "number", elsewhere.number("/number")));
        work.awaiting();
        Answer now = work.filed(aNeedWith("goal", "Show films at the fair in Lyon"));

        Visitor priya = work.priya();
        Answer similar = priya.get(path(now, "/similar")).expect(200);
        assertThat(similar.strings("/items", "/number")).containsExactly(films.string("/number"), programs.string("/number"));
        assertThat(similar.strings("/items", "/state")).containsExactly("ACTIVE", "RESOLVED_BY_ALTERNATIVE");
        assertThat(work.tomas().get(path(now, "/similar")).expect(200).body().at("/items")).as("he leads her").hasSize(3);
        ines.get(path(now, "/similar")).expectProblem(404, "not-found");
        assertThat(parley.statements(() -> priya.get(path(now, "/similar")).expect(200))).hasSize(SESSION + 2);
    }

    @Test
    void five_similar_ones_are_enough() {
        for (int count = 0; count < 7; count++) {
            work.active();
        }
        Answer now = work.filed();
        assertThat(work.priya().get(path(now, "/similar")).expect(200).body().at("/items")).hasSize(5);
    }

    private Answer allowed(Map<String, Object> need) {
        return work.approvedByAll(work.asked(work.rated(work.inConversation(work.filed(need)), 3, 3), 30, NO_OTHER_WAY));
    }

    private void anExtension(Map<String, String> more) {
        somebodyElse();
        Map<String, String> answers = new HashMap<>(Map.of("extension", "Reader", "purpose", "To read", "sites", "All"));
        answers.putAll(more);
        Map<String, Object> need = aNeedWith("restriction", "browser_extension");
        need.put("answers", answers);
        allowed(need);
    }

    private void somebodyElse() {
        people++;
        work.asks(Company.person(parley, "Asker " + people, parley.company().tomas(), "EMPLOYEE"));
    }

    /** How many people Ines is told of. */
    private Integer told(String address) {
        JsonNode told = ines.get(address).expect(200).body().at("/people");
        return told.isNull() ? null : Integer.valueOf(told.asInt());
    }
}
