package parley.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.disclosure.DisclosureOutcome.POLICY_CHANGE;
import static parley.disclosure.Harbour.closing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.Secrets;
import parley.testing.Answer;
import parley.testing.EveryRow;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Telling without a name: what is kept of it, and what opens it again. */
@OnBothDatabases
class AnonymousTest {

    private final TestParley parley;
    private Harbour harbour;

    AnonymousTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void everybody_is_there() {
        parley.empty();
        harbour = new Harbour(parley);
    }

    @Test
    void the_code_opens_the_conversation_again_as_often_as_one_likes_and_however_it_is_typed() {
        String code = told(parley.anybody());
        assertThat(code).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
        String id = open(code).expect(200).string("/id");
        harbour.mina().post("/api/disclosures/" + id + "/messages", Map.of("body", "Who else does it?")).expect(201);
        assertThat(open(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')).expect(200).strings("/messages", "/body")).containsExactly("Who else does it?");
        assertThat(open(code.replace('0', 'o').replace('1', 'l')).expect(200).string("/part")).isEqualTo("DISCLOSER");
        parley.anybody().post("/api/anonymous-disclosures/messages", Map.of("code", code, "body", "My whole shift.")).expect(201);
        Answer seen = harbour.mina().get("/api/disclosures/" + id).expect(200);
        assertThat(seen.flag("/anonymous")).isTrue();
        assertThat(seen.body().at("/messages/1/author").isNull()).isTrue();
        Answer granted = harbour.mina().seen(seen).put("/api/disclosures/" + id + "/grant", null).expect(200);
        harbour.mina().seen(granted).put("/api/disclosures/" + id + "/closure", closing(POLICY_CHANGE)).expect(200);
        assertThat(open(code).expect(200).string("/conclusion/changed")).isEqualTo(Harbour.CHANGED);
    }

    @Test
    void human_resources_read_it_where_whoever_has_the_code_agrees() {
        String code = told(parley.anybody());
        String path = "/api/disclosures/" + open(code).string("/id");
        harbour.hana().get(path).expectProblem(404, "not-found");
        parley.anybody().put("/api/anonymous-disclosures/agreement", Map.of("code", code, "hr", true)).expect(200);
        harbour.hana().get(path).expect(200);
        parley.anybody().put("/api/anonymous-disclosures/agreement", Map.of("code", code, "hr", false)).expect(200);
        harbour.hana().get(path).expectProblem(404, "not-found");
    }

    /** Whatever a row of any table says is looked at, not only the disclosure's. */
    @Test
    void of_whoever_told_it_nothing_is_kept_even_where_they_are_signed_in_and_say_much_about_themselves() throws SQLException {
        Visitor agnes = harbour.agnes().with("User-Agent", "telltale-agent").with("X-Forwarded-For", "203.0.113.77").with("Idempotency-Key", "telltale-key");
        agnes.get("/api/session").expect(200);
        parley.advance(Duration.ofMinutes(2));
        String before = everyRow();
        String code = told(agnes);
        String added = added(before, everyRow());
        assertThat(added).contains("spreadsheet")
                .doesNotContain("telltale").doesNotContain("203.0.113.77").doesNotContain("127.0.0.1")
                .doesNotContain(harbour.company.agnes().toString()).doesNotContain("agnes")
                .doesNotContain(code).doesNotContain(code.replace("-", ""));
        assertThat(added).contains(Secrets.sha256(code.replace("-", "")));
        assertThat(parley.count("select count(*) as n from activity where kind = 'DISCLOSURE_RECEIVED' and actor_id is null", Map.of())).isEqualTo(1);
        assertThat(harbour.agnes().get("/api/own-disclosures").expect(200).strings("/items", "/id")).isEmpty();
    }

    @Test
    void who_guesses_codes_is_stopped_for_a_while_and_no_address_is_kept() throws SQLException {
        String code = told(parley.anybody());
        for (int guess = 0; guess < PlacesOfAnonymous.WRONG_CODES; guess++) {
            open("0000-0000-0000-0000-0000-0000-%04d".formatted(guess)).expectProblem(404, "not-found");
        }
        Answer stopped = open(code).expectProblem(429, "too-many-tries");
        assertThat(Long.parseLong(stopped.header("Retry-After"))).isBetween(600L, 900L);
        parley.anybody().post("/api/anonymous-disclosures/messages", Map.of("code", code, "body", "Me again")).expectProblem(429, "too-many-tries");
        assertThat(EveryRow.of(parley).entrySet()).filteredOn(table -> !table.getKey().equals("session")).noneMatch(table -> table.getValue().contains("127.0.0.1"));
        parley.advance(Duration.ofMinutes(15));
        open(code).expect(200);
    }

    @Test
    void who_sends_without_end_is_stopped() {
        for (int sent = 0; sent < PlacesOfAnonymous.SENT; sent++) {
            told(parley.anybody());
        }
        parley.anybody().post("/api/anonymous-disclosures", Harbour.anonymously()).expectProblem(429, "too-many-tries");
        harbour.told();
    }

    @Test
    void codes_are_long_differ_and_their_hash_forgives_how_they_are_copied() {
        Set<String> codes = new TreeSet<>();
        for (int count = 0; count < 1_000; count++) {
            codes.add(ReplyCode.next());
        }
        assertThat(codes).hasSize(1_000).allMatch(code -> code.length() == 34);
        assertThat(String.join("", codes)).doesNotContain("I").doesNotContain("L").doesNotContain("O").doesNotContain("U");
        assertThat(ReplyCode.hash(" 01ab-c ")).isEqualTo(ReplyCode.hash("OLAB C")).isNotEqualTo(ReplyCode.hash("01ABD"));
    }

    private String told(Visitor by) {
        Answer receipt = by.post("/api/anonymous-disclosures", Harbour.anonymously()).expect(201);
        assertThat(receipt.string("/answerDueAt")).isNotEmpty();
        return receipt.string("/code");
    }

    private Answer open(String code) {
        return parley.anybody().post("/api/anonymous-disclosures/conversation", Map.of("code", code));
    }

    private String everyRow() throws SQLException {
        return String.join("\n", EveryRow.of(parley).values());
    }

    private static String added(String before, String after) {
        Set<String> known = Set.copyOf(new TreeSet<>(before.lines().toList()));
        return String.join("\n", after.lines().filter(line -> !known.contains(line)).toList());
    }
}
