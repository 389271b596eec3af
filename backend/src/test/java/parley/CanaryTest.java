package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Company;
import parley.testing.EveryGet;
import parley.testing.EveryGet.Read;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Words that only some people may read are put wherever words can be put, and everybody else then reads everything that
 * the server gives out by GET. What this test can find, it shows by finding it as somebody who may, and by three faults
 * that are planted.
 */
@OnBothDatabases
class CanaryTest {

    /** For IT alone, about a ticket that Agnes asked for and Ines was brought into. */
    private static final List<String> INTERNAL =
            List.of("canarynote", "canaryfilename", "canaryfiletext", "canarypassing", "canaryhandover", "canarydraft", "canarycasenote", "canarycallnote");

    /** For those of another ticket, which Tomas asked for. */
    private static final List<String> OF_ANOTHER = List.of("canaryothertitle", "canaryotherwords", "canaryotherfile");

    /** What Agnes and Ines may read, and strangers not. */
    private static final List<String> THEIRS = List.of("canarytheirtitle", "canarytheirwords", "canarygoal", "canaryagreedoncall");

    /** Between Agnes and who is to hear her; analysts do not read it, and neither does anybody who was brought in. */
    private static final List<String> HEARD = List.of("canarynotheard", "canaryhearing");

    /** About Agnes, who reads it as those do who work her tickets. */
    private static final List<String> ABOUT_AGNES =
            List.of("canaryconduct", "canarybeside", "canaryhelps", "canaryplanwhy", "canaryplanned", "canarylookedat");

    /** What Agnes wants to be called back about: a ticket of hers, into which Ines was not brought. */
    private static final List<String> CALLED_BACK = List.of("canarycallback");

    /** Said by Priya to whoever leads her. */
    private static final List<String> CONFIDED = List.of("canaryconfided", "canarycomfort");

    private final TestParley parley;
    private Company company;
    private Visitor agnes;
    private Visitor priya;
    private Visitor lotte;
    private long ticket;

    CanaryTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void words_stand_wherever_words_can_stand() {
        parley.empty();
        company = parley.company();
        agnes = parley.as(company.agnes());
        priya = parley.as(company.priya());
        lotte = parley.as(company.lotte());
        parley.sql("delete from routing_rule", Map.of());
        parley.sql("insert into routing_rule (id, place, name, queue_id) values (:id, 1, 'everything', :queue)",
                Map.of("id", UUID.randomUUID(), "queue", company.serviceQueue()));

        ticket = filed(agnes, "Scanner canarytheirtitle", "It beeps, canarytheirwords.", List.of());
        agnes.seen(agnes.get(path())).put(path() + "/watchers/" + company.ines(), null).expect(200);
        passed(parley.as(company.omar()), "canarypassing");
        priya.post("/api/desk/picks", Map.of("number", ticket, "reason", "KNOWS_THE_CASE")).expect(201);
        String file = upload(priya, "canaryfilename.txt", "canaryfiletext");
        priya.post(path() + "/notes", Map.of("body", "canarynote is broken on purpose", "attachments", List.of(file))).expect(201);
        priya.put("/api/drafts/ticket-" + ticket + "-note", Map.of("body", "canarydraft")).expect(200);
        priya.seen(priya.get(path())).post(path() + "/hand-overs", Map.of("to", company.omar(), "note", "canaryhandover")).expect(204);

        Visitor tomas = parley.as(company.tomas());
        filed(tomas, "Printer canaryothertitle", "It smokes, canaryotherwords.", List.of(upload(tomas, "canaryotherfile.txt", "canaryotherfile")));

        long exception = agnes.post("/api/exception-requests", need()).expect(201).number("/number");
        priya.post("/api/tickets/" + exception + "/notes", Map.of("body", "canarycasenote")).expect(201);
        hardWords();
        callWords();
        parley.run("tell-people");
    }

    private void hardWords() {
        agnes.put("/api/account/what-helps", Map.of("words", "canaryhelps, and slowly")).expect(200);
        Answer asked = agnes.post(path() + "/hearings", Map.of("words", "canarynotheard")).expect(201);
        lotte.seen(asked).put("/api/hearings/" + asked.string("/id") + "/answer", Map.of("words", "canaryhearing")).expect(200);
        Answer plan = lotte.post("/api/plans", Map.of("ticket", ticket, "ground", "BY_HAND", "words", "canaryplanwhy")).expect(201);
        LocalDate today = today();
        Answer made = lotte.seen(plan).put("/api/plans/" + plan.string("/id") + "/agreement", Map.of("first", company.priya(), "second", company.omar(),
                "speaker", company.lotte(), "managerToo", false, "agreed", "canaryplanned", "lookAgainOn", today.plusDays(9).toString(),
                "expiresOn", today.plusDays(40).toString())).expect(200);
        lotte.seen(made).put("/api/plans/" + plan.string("/id") + "/review", Map.of("outcome", "canarylookedat", "lookAgainOn", today.plusDays(20).toString())).expect(200);
        Answer note = lotte.post(path() + "/conduct-notes", Map.of("words", "canaryconduct", "expiresOn", today.plusDays(20).toString())).expect(201);
        agnes.seen(note).put("/api/conduct-notes/" + note.string("/id") + "/answer", Map.of("words", "canarybeside")).expect(200);
        Answer word = priya.post("/api/confidences", Map.of("kind", "HELP", "ticket", ticket, "words", "canaryconfided")).expect(201);
        lotte.seen(word).put("/api/confidences/" + word.string("/id") + "/answer", Map.of("words", "canarycomfort")).expect(200);
    }

    private void callWords() {
        priya.post("/api/calls", Map.of("outcome", Map.of("outcome", "JOINED_TICKET", "person", company.agnes(), "ticket", ticket, "words", "canaryagreedoncall"))).expect(201);
        priya.post("/api/calls", Map.of("outcome", Map.of("outcome", "NOTHING_TO_FOLLOW", "person", company.agnes(), "words", "canarycallnote"))).expect(201);
        agnes.post("/api/own-callbacks", Map.of("number", "030 901820", "about", "canarycallback")).expect(201);
    }

    @Test
    void who_asks_and_who_was_brought_in_find_nothing_internal_and_nothing_of_another_ticket() {
        EveryGet walk = walk();
        for (UUID person : List.of(company.agnes(), company.ines())) {
            List<Read> read = walk.by(parley.as(person));
            assertThat(found(INTERNAL, read)).isEmpty();
            assertThat(found(OF_ANOTHER, read)).isEmpty();
            assertThat(found(CONFIDED, read)).isEmpty();
            assertThat(read).filteredOn(one -> one.address().startsWith("/api/search?words=canary") && !THEIRS.contains(one.address().substring(18)) && !one.address().endsWith("=canary"))
                    .filteredOn(one -> !CALLED_BACK.contains(one.address().substring(18)))
                    .as("what is searched by words that may not be read").hasSize(INTERNAL.size() + OF_ANOTHER.size() + HEARD.size() + ABOUT_AGNES.size() + CONFIDED.size())
                    .noneMatch(one -> one.text().contains("\"number\""));
        }
        List<Read> agnesReads = walk.by(agnes);
        assertThat(words(found(THEIRS, agnesReads))).containsExactlyInAnyOrderElementsOf(THEIRS);
        assertThat(words(found(HEARD, agnesReads))).containsExactlyInAnyOrderElementsOf(HEARD);
        assertThat(words(found(ABOUT_AGNES, agnesReads))).containsExactlyInAnyOrderElementsOf(ABOUT_AGNES);
        assertThat(words(found(CALLED_BACK, agnesReads))).containsExactlyElementsOf(CALLED_BACK);
    }

    @Test
    void who_was_brought_in_reads_nothing_of_what_is_between_agnes_and_it() {
        List<Read> read = walk().by(parley.as(company.ines()));
        assertThat(found(HEARD, read)).isEmpty();
        assertThat(found(ABOUT_AGNES, read)).isEmpty();
        assertThat(found(CALLED_BACK, read)).isEmpty();
        assertThat(words(found(THEIRS, read))).contains("canarytheirwords", "canaryagreedoncall");
    }

    @Test
    void analysts_read_what_they_need_for_the_conversation_and_neither_hearings_nor_words_in_confidence() {
        EveryGet walk = walk();
        List<Read> read = walk.by(parley.as(company.omar()));
        assertThat(found(HEARD, read)).isEmpty();
        assertThat(found(CONFIDED, read)).isEmpty();
        assertThat(words(found(ABOUT_AGNES, read))).containsExactlyInAnyOrderElementsOf(ABOUT_AGNES);
        List<Read> whoSaidIt = walk.by(priya);
        assertThat(found(HEARD, whoSaidIt)).isEmpty();
        assertThat(words(found(CONFIDED, whoSaidIt))).containsExactlyInAnyOrderElementsOf(CONFIDED);
        List<Read> lead = walk.by(lotte);
        assertThat(words(found(HEARD, lead))).containsExactlyInAnyOrderElementsOf(HEARD);
        assertThat(words(found(CONFIDED, lead))).containsExactlyInAnyOrderElementsOf(CONFIDED);
    }

    @Test
    void nothing_of_hard_conversations_is_in_the_record() {
        List<String> hard = Stream.of(HEARD, ABOUT_AGNES, CONFIDED, List.of("canarycallnote")).flatMap(List::stream).toList();
        assertThat(parley.bean(Sql.class).list("select detail from activity", Map.of(), row -> row.text("detail")))
                .filteredOn(detail -> hard.stream().anyMatch(detail::contains)).isEmpty();
    }

    @Test
    void everybody_else_finds_nothing_at_all() {
        EveryGet walk = walk();
        UUID employee = Company.person(parley, "Only employee", null, "EMPLOYEE");
        for (UUID person : List.of(employee, company.nils(), company.sam(), company.ada())) {
            List<Read> read = walk.by(parley.as(person));
            assertThat(found(INTERNAL, read)).isEmpty();
            assertThat(found(OF_ANOTHER, read)).isEmpty();
            assertThat(found(THEIRS, read)).isEmpty();
            assertThat(found(hardWordsOfOthers(), read)).isEmpty();
        }
        List<Read> anonymous = walk.by(parley.anybody());
        assertThat(found(INTERNAL, anonymous)).isEmpty();
        assertThat(found(OF_ANOTHER, anonymous)).isEmpty();
        assertThat(found(THEIRS, anonymous)).isEmpty();
        assertThat(found(hardWordsOfOthers(), anonymous)).isEmpty();
    }

    private static List<String> hardWordsOfOthers() {
        return Stream.of(HEARD, ABOUT_AGNES, CALLED_BACK, CONFIDED).flatMap(List::stream).toList();
    }

    @Test
    void a_manager_reads_the_exceptions_of_those_whom_they_lead_and_none_of_their_tickets() {
        List<Read> read = walk().by(parley.as(company.tomas()));
        assertThat(found(INTERNAL, read)).isEmpty();
        assertThat(found(hardWordsOfOthers(), read)).isEmpty();
        assertThat(words(found(THEIRS, read))).containsExactly("canarygoal");
        assertThat(words(found(OF_ANOTHER, read))).containsExactlyInAnyOrderElementsOf(OF_ANOTHER);
    }

    @Test
    void the_walk_leads_those_who_may_to_every_one_of_the_words() {
        EveryGet walk = walk();
        List<Read> priyas = walk.by(priya);
        List<Read> omars = walk.by(parley.as(company.omar()));
        assertThat(words(found(INTERNAL, priyas))).contains("canarynote", "canaryfilename", "canaryfiletext", "canaryhandover", "canarydraft", "canarycasenote", "canarycallnote");
        assertThat(words(found(OF_ANOTHER, omars))).containsExactlyInAnyOrderElementsOf(OF_ANOTHER);
        assertThat(omars).filteredOn(read -> read.address().equals(path()) || read.address().equals("/api/search?words=canarynote"))
                .allMatch(read -> read.status() == 200).hasSize(2);
        assertThat(priyas).noneMatch(read -> read.status() >= 500);
    }

    @Test
    void it_bites_where_a_note_is_shown_to_those_who_ask() {
        parley.sql("update message set kind = 'PUBLIC_REPLY' where kind = 'INTERNAL_NOTE'", Map.of());
        assertThat(words(found(INTERNAL, walk().by(agnes)))).contains("canarynote", "canaryfilename", "canaryfiletext", "canarycasenote");
    }

    @Test
    void it_bites_where_somebody_sees_a_ticket_that_is_not_theirs() {
        parley.sql("""
                insert into watcher (ticket_id, person_id, added_by, added_at)
                select id, :ines, requester_id, created_at from ticket where requester_id = :tomas""", Map.of("ines", company.ines(), "tomas", company.tomas()));
        assertThat(words(found(OF_ANOTHER, walk().by(parley.as(company.ines()))))).containsExactlyInAnyOrderElementsOf(OF_ANOTHER);
    }

    @Test
    void it_bites_where_a_draft_is_another_persons() {
        parley.sql("update draft set person_id = :agnes where person_id = :priya", Map.of("agnes", company.agnes(), "priya", company.priya()));
        assertThat(words(found(INTERNAL, walk().by(agnes)))).contains("canarydraft");
    }

    @Test
    void it_bites_where_an_analyst_comes_to_lead() {
        parley.sql("insert into person_role (person_id, role, granted_at) values (:omar, 'SUPERVISOR', :now)", Map.of("omar", company.omar(), "now", parley.clock().instant()));
        List<Read> read = walk().by(parley.as(company.omar()));
        assertThat(words(found(HEARD, read))).containsExactlyInAnyOrderElementsOf(HEARD);
        assertThat(words(found(CONFIDED, read))).containsExactlyInAnyOrderElementsOf(CONFIDED);
    }

    @Test
    void it_bites_where_a_note_or_a_plan_is_about_somebody_else() {
        parley.sql("update conduct_note set person_id = :ines", Map.of("ines", company.ines()));
        parley.sql("update plan set requester_id = :ines", Map.of("ines", company.ines()));
        assertThat(words(found(ABOUT_AGNES, walk().by(parley.as(company.ines()))))).contains("canaryconduct", "canarybeside", "canaryplanned");
    }

    @Test
    void who_asks_reads_no_address_and_no_number_of_anybody_else() {
        parley.sql("update person set phone = 'phone.' || login", Map.of());
        List<String> ofOthers = ofOthers();
        assertThat(foundAmong(ofOthers, walk().by(agnes))).isEmpty();
        assertThat(words(foundAmong(ofOthers, walk().by(parley.as(company.ada()))))).as("who administers people").anyMatch(one -> one.startsWith("phone.")).hasSizeGreaterThan(8);
        parley.sql("update person set phone = null", Map.of());
    }

    @Test
    void it_bites_where_an_address_is_shown_for_a_name() {
        parley.sql("update person set name = email where id = :priya", Map.of("priya", company.priya()));
        assertThat(words(foundAmong(ofOthers(), walk().by(agnes)))).containsExactly("priya@fennwick.example");
        parley.sql("update person set name = 'Priya' where id = :priya", Map.of("priya", company.priya()));
    }

    private List<String> ofOthers() {
        return parley.bean(Sql.class).list("""
                select email as told from person where id <> :agnes
                union all select phone from person where id <> :agnes and phone is not null""", Map.of("agnes", company.agnes()), row -> row.text("told"));
    }

    /** Everything is looked for by every word, by what it is called, and by the places of what is being written. */
    private EveryGet walk() {
        List<String> words = new ArrayList<>(INTERNAL);
        words.addAll(OF_ANOTHER);
        words.addAll(THEIRS);
        words.addAll(hardWordsOfOthers());
        words.add("canary");
        return EveryGet.of(parley, words, List.of("usb_storage", "liveness", "ask", "ticket-" + ticket + "-note", "ticket-" + ticket + "-reply"));
    }

    /** Each word that was read somewhere, with the addresses that gave it out; a question may be repeated in its answer. */
    private static List<String> found(List<String> canaries, List<Read> read) {
        return foundAmong(canaries, read.stream().filter(one -> one.text().contains("canary")).toList());
    }

    private static List<String> foundAmong(List<String> canaries, List<Read> read) {
        return canaries.stream()
                .flatMap(canary -> read.stream()
                        .filter(one -> one.text().contains(canary) && !one.address().contains(canary))
                        .map(one -> canary + " at " + one.address()))
                .toList();
    }

    private static List<String> words(List<String> found) {
        return found.stream().map(one -> one.substring(0, one.indexOf(' '))).distinct().toList();
    }

    private String path() {
        return "/api/tickets/" + ticket;
    }

    private static long filed(Visitor by, String title, String body, List<String> files) {
        return by.post("/api/tickets", Map.of("kind", "INCIDENT", "title", title, "body", body, "impact", "ONE", "urgency", "HINDERED", "attachments", files))
                .expect(201).number("/number");
    }

    private static void passed(Visitor analyst, String words) {
        Answer offer = analyst.post("/api/desk/next", null).expect(200);
        analyst.put("/api/desk/offers/" + offer.string("/id") + "/pass", Map.of("reason", "OTHER", "words", words)).expect(204);
    }

    private static String upload(Visitor by, String name, String text) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--edge--\r\n";
        return by.with("Content-Type", "multipart/form-data; boundary=edge").post("/api/attachments", body.getBytes(StandardCharsets.UTF_8)).expect(201).string("/id");
    }

    private Map<String, Object> need() {
        LocalDate today = today();
        return Map.of("goal", "Read milling programs, canarygoal.", "consequence", "The order is late", "neededFrom", today.toString(),
                "neededUntil", today.plusDays(30).toString(), "dataClass", "INTERNAL", "managerKnows", true);
    }

    private LocalDate today() {
        return parley.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
