package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.page.Cursor;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class SearchTest {

    private final TestParley parley;
    private final Desk desk;

    SearchTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void a_ticket_is_found_by_its_number_and_by_the_beginnings_of_its_words() {
        Answer ticket = desk.filed(desk.agnes, "Café-Kasse in Lyon: ΔΕΛΤΑ drucker");
        desk.reply(desk.priya, ticket, Map.of("body", "Is it the **thermal** one?", "then", "WAITING_ON_REQUESTER")).expect(201);

        assertThat(found(desk.agnes, String.valueOf(ticket.number("/number")))).containsExactly("Café-Kasse in Lyon: ΔΕΛΤΑ drucker");
        assertThat(found(desk.agnes, "#" + ticket.number("/number"))).hasSize(1);
        assertThat(found(desk.agnes, "cafe")).hasSize(1);
        assertThat(found(desk.agnes, "DRUCK lyon")).hasSize(1);
        assertThat(found(desk.agnes, "δελτα")).hasSize(1);
        assertThat(found(desk.agnes, "therm kasse")).as("across title and reply").hasSize(1);
        assertThat(found(desk.agnes, "drucker paris")).isEmpty();
        assertThat(found(desk.agnes, "rucker")).isEmpty();
    }

    @Test
    void people_find_what_they_may_see_and_what_others_have_takes_no_place() {
        for (int each = 0; each < 5; each++) {
            desk.filed(desk.ines, "Projector of hers " + each);
        }
        desk.filed(desk.agnes, "Projector of mine");
        for (int each = 0; each < 5; each++) {
            desk.filed(desk.ines, "Projector of hers again " + each);
        }

        Answer mine = desk.agnes.get("/api/search?words=projector&limit=1").expect(200);
        assertThat(mine.strings("/items", "/title")).containsExactly("Projector of mine");
        assertThat(mine.string("/next")).isNull();
        assertThat(found(desk.priya, "projector")).hasSize(11);
        assertThat(found(desk.nils, "projector")).isEmpty();
        assertThat(found(desk.ada, "projector")).isEmpty();
        assertThat(found(desk.sam, "projector")).isEmpty();
    }

    @Test
    void what_the_index_has_is_noted_until_it_is_on_the_disk() {
        Assumptions.assumeTrue(parley.database() == Database.H2, "PostgreSQL has the words in the database");
        parley.run("keep-search-fresh");
        parley.run("keep-search-index");
        assertThat(notes()).isZero();

        Answer late = desk.filed(desk.agnes, "Turnstile of the late one");
        long seq = parley.bean(Sql.class).first("select min(seq) as n from search_queue", Map.of(), row -> row.number("n")).orElseThrow();
        UUID ticket = parley.bean(Sql.class).first("select id from ticket where number = :number", Map.of("number", late.number("/number")), row -> row.uuid("id")).orElseThrow();
        parley.sql("delete from search_queue where ticket_id = :ticket", Map.of("ticket", ticket));
        desk.filed(desk.agnes, "Turnstile in time");
        assertThat(found(desk.agnes, "turnstile")).containsExactly("Turnstile in time");
        long noted = notes();
        assertThat(noted).as("a crash would lose what the index knows").isPositive();

        parley.sql("insert into search_queue (seq, ticket_id) values (:seq, :ticket)", Map.of("seq", seq, "ticket", ticket));
        assertThat(found(desk.agnes, "turnstile")).as("a change that was committed after later ones").containsExactly("Turnstile in time", "Turnstile of the late one");

        parley.run("keep-search-index");
        assertThat(notes()).isZero();
        assertThat(found(desk.agnes, "turnstile")).hasSize(2);
    }

    @Test
    void who_is_brought_in_finds_it_and_who_left_does_not() {
        Answer ticket = desk.filed(desk.agnes, "Whiteboard");
        String sam = Desk.path(ticket) + "/watchers/" + parley.company().sam();
        assertThat(found(desk.sam, "whiteboard")).isEmpty();

        Answer brought = desk.agnes.seen(ticket).put(sam, null).expect(200);
        assertThat(found(desk.sam, "whiteboard")).hasSize(1);
        desk.agnes.seen(brought).delete(sam).expect(200);
        assertThat(found(desk.sam, "whiteboard")).isEmpty();
    }

    @Test
    void results_are_read_page_by_page_the_last_changed_first() {
        for (int each = 0; each < 7; each++) {
            desk.filed(desk.tomas, "Keyboard " + each);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = desk.tomas.get("/api/search?words=keyboard&limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).expect(200);
            read.addAll(page.strings("/items", "/title"));
            cursor = page.string("/next");
        }
        assertThat(read).containsExactly("Keyboard 6", "Keyboard 5", "Keyboard 4", "Keyboard 3", "Keyboard 2", "Keyboard 1", "Keyboard 0");
    }

    /** Among the latest, by the text index, and by going on through the tickets: whichever way is gone, the same is found. */
    @Test
    void rare_and_frequent_words_are_found_alike() {
        Assumptions.assumeTrue(parley.database() == Database.POSTGRESQL, "the embedded database has another index");
        for (int each = 0; each < 12; each++) {
            desk.filed(each % 4 == 0 ? desk.tomas : desk.agnes, each % 3 == 0 ? "Trackball " + each : "Mouse " + each);
        }
        Answer noted = desk.filed(desk.agnes, "Of another kind");
        desk.priya.post(Desk.path(noted) + "/notes", Map.of("body", "She should have a trackball")).expect(201);
        CurrentUser priya = new CurrentUser(new PersonId(parley.company().priya()), "Priya", Set.of(Role.ANALYST));
        CurrentUser agnes = new CurrentUser(new PersonId(parley.company().agnes()), "Agnes", Set.of());
        List<UUID> worked = List.of();
        List<UUID> asked = List.of();
        for (int latest : List.of(1, 5, 100)) {
            for (int few : List.of(1, 3, 4, 100)) {
                TicketSearch search = new PostgresTicketSearch(parley.bean(Sql.class), latest, few);
                List<UUID> readByIt = everything(after -> search.find(List.of("trackb"), priya, after, 2).internal());
                worked = worked.isEmpty() ? readByIt : worked;
                assertThat(readByIt).as("latest %d, few %d", latest, few).hasSize(5).isEqualTo(worked);
                List<UUID> readByHer = everything(after -> search.find(List.of("trackb"), agnes, after, 2).asked());
                asked = asked.isEmpty() ? readByHer : asked;
                assertThat(readByHer).as("her own, latest %d, few %d", latest, few).hasSize(3).isEqualTo(asked);
            }
        }
    }

    private List<UUID> everything(Function<Cursor, List<UUID>> pages) {
        Map<UUID, Instant> changed = new HashMap<>();
        parley.bean(Sql.class).list("select id, updated_at from ticket", Map.of(), row -> changed.put(row.uuid("id"), row.instant("updated_at")));
        List<UUID> read = new ArrayList<>();
        Cursor after = null;
        boolean more = true;
        while (more) {
            List<UUID> page = pages.apply(after);
            more = page.size() > 2;
            List<UUID> shown = page.subList(0, Math.min(2, page.size()));
            read.addAll(shown);
            UUID last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
            after = last == null ? after : new Cursor(changed.get(last), last);
        }
        return read;
    }

    @Test
    void odd_words_find_nothing_and_break_nothing() {
        desk.filed(desk.agnes, "Monitor");
        for (String odd : List.of("", " ", "'", "';drop table ticket;--", "zz:*", "& | !", "\\", "%", "_", "'zon':*", "x".repeat(300), "🙂", "<script>", "(((", "aa bb cc dd ee ff gg hh ii jj kk")) {
            assertThat(found(desk.agnes, odd)).as(odd).isEmpty();
        }
        desk.agnes.get("/api/search?words=" + "x".repeat(301)).expectProblem(400, "invalid");
        desk.agnes.get("/api/search?words=%00").expectProblem(400, "invalid");
        desk.agnes.get("/api/search").expect(400);
        assertThat(found(desk.agnes, "monitor")).hasSize(1);
    }

    private long notes() {
        return parley.count("select count(*) as n from search_queue", Map.of());
    }

    private static List<String> found(Visitor by, String words) {
        return by.get("/api/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).expect(200).strings("/items", "/title");
    }
}
