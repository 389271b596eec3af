package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.queue.QueueId;
import parley.routing.PresenceService;
import parley.testing.Company;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.ticket.Channel;
import parley.ticket.Impact;
import parley.ticket.NewTicket;
import parley.ticket.TicketKind;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketStatus;
import parley.ticket.Urgency;
import parley.ticket.Words;

@OnBothDatabases
class EventsTest {

    private static final String CANARY = "canary-7f3a";

    private final TestParley parley;
    private final Company company;
    private final TicketService tickets;

    EventsTest(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.tickets = parley.bean(TicketService.class);
    }

    @AfterEach
    void nobody_is_at_a_ticket() {
        parley.sql("delete from ticket_presence", Map.of());
    }

    @Test
    void those_who_may_see_a_ticket_hear_of_it_and_nobody_else() {
        try (var priya = Listening.as(parley.as(company.priya()));
                var agnes = Listening.as(parley.as(company.agnes()));
                var ines = Listening.as(parley.as(company.ines()));
                var nils = Listening.as(parley.as(company.nils()));
                var ada = Listening.as(parley.as(company.ada()))) {
            var number = file(tickets);
            var inesOwn = fileFor(company.ines(), company.networkQueue(), tickets);
            var adasOwn = fileFor(company.ada(), company.networkQueue(), tickets);

            priya.until(number, "TICKET_FILED");
            agnes.until(number, "TICKET_FILED");
            ines.until(inesOwn, "TICKET_FILED");
            nils.until(adasOwn, "TICKET_FILED");
            ada.until(adasOwn, "TICKET_FILED");

            assertThat(ines.heardOf(number)).isEmpty();
            assertThat(nils.heardOf(number)).isEmpty();
            assertThat(ada.heardOf(number)).isEmpty();
        }
    }

    @Test
    void nothing_of_the_internal_side_and_no_content_at_all_is_told() {
        var number = file(tickets);
        try (var agnes = Listening.as(parley.as(company.agnes())); var omar = Listening.as(parley.as(company.omar()))) {
            tickets.note(new TicketNumber(number), Words.of("She always says that, " + CANARY), priya());
            parley.as(company.priya()).post("/api/desk/next", null);
            tickets.reply(new TicketNumber(number), Words.of("On my way, " + CANARY), TicketStatus.OPEN, priya());

            omar.until(number, "INTERNAL_NOTE_KEPT");
            omar.until(number, "PUBLIC_REPLY_SENT");
            agnes.until(number, "PUBLIC_REPLY_SENT");

            assertThat(agnes.heardOf(number)).containsExactly("PUBLIC_REPLY_SENT");
            assertThat(agnes.everything()).doesNotContain(CANARY).doesNotContain("INTERNAL").doesNotContain("OFFER").doesNotContain("Scanner");
            assertThat(omar.everything()).doesNotContain(CANARY).doesNotContain("Scanner");
        }
    }

    @Test
    void who_comes_back_hears_each_thing_that_they_missed_once() {
        String last;
        var number = file(tickets);
        try (var agnes = Listening.as(parley.as(company.agnes()))) {
            tickets.reply(new TicketNumber(number), Words.of("Heard"), TicketStatus.OPEN, priya());
            last = agnes.until(number, "PUBLIC_REPLY_SENT").id();
        }
        tickets.hold(new TicketNumber(number), parley.clock().instant().plusSeconds(3600), "Part is on its way", priya(), null);

        for (var line : new String[] {"/api/events?after=" + last, "/api/events"}) {
            try (var agnes = Listening.at(line, line.contains("?") ? parley.as(company.agnes()) : parley.as(company.agnes()).with("Last-Event-ID", last))) {
                assertThat(agnes.heardOf(number)).containsExactly("TICKET_HELD");
            }
        }
    }

    @Test
    void a_change_that_is_committed_late_is_told_late_and_once() throws SQLException {
        var number = file(tickets);
        try (var priya = Listening.as(parley.as(company.priya())); var slow = connection()) {
            slow.setAutoCommit(false);
            var ticket = insertActivity(slow, number, "SLOW_CHANGE");
            tickets.note(new TicketNumber(number), Words.of("Overtakes it"), priya());
            var passed = priya.until(number, "INTERNAL_NOTE_KEPT").id();
            assertThat(passed).as("what is still on its way").contains("~").contains(String.valueOf(ticket));

            slow.commit();
            priya.until(number, "SLOW_CHANGE");

            try (var back = Listening.as(parley.as(company.priya()).with("Last-Event-ID", passed))) {
                assertThat(back.heardOf(number)).containsExactly("SLOW_CHANGE");
            }
            try (var back = Listening.as(parley.as(company.priya()).with("Last-Event-ID", priya.lastId()))) {
                assertThat(back.heardOf(number)).isEmpty();
            }
        }
    }

    @Test
    void who_was_away_too_long_or_says_something_strange_is_told_to_read_everything_anew() {
        for (var strange : new String[] {"not-ours", "1"}) {
            if (strange.equals("1")) {
                for (int entry = 0; entry <= TownCrier.TOLD_AGAIN; entry++) {
                    parley.sql("""
                            insert into activity (at, kind, subject, subject_id, visibility, detail)
                            values (:now, 'TICK', 'NOTHING', :id, 'INTERNAL', '{}')""", Map.of("now", parley.clock().instant(), "id", UUID.randomUUID()));
                }
            }
            try (var agnes = Listening.as(parley.as(company.agnes()).with("Last-Event-ID", strange))) {
                assertThat(agnes.everything()).contains("event: reload");
                var number = file(tickets);
                agnes.until(number, "TICKET_FILED");
            }
        }
    }

    @Test
    void several_nodes_on_one_database_tell_the_same_and_one_that_stops_ends_its_streams() {
        Assumptions.assumeTrue(parley.database() == Database.POSTGRESQL, "only the server database takes several nodes");
        var other = parley.secondNode();
        try (var here = Listening.as(parley.as(company.agnes())); var there = Listening.as(other.as(company.agnes()))) {
            var first = file(other.bean(TicketService.class));
            var second = file(tickets);
            here.until(first, "TICKET_FILED");
            here.until(second, "TICKET_FILED");
            there.until(first, "TICKET_FILED");
            there.until(second, "TICKET_FILED");
            var third = file(tickets);
            var last = here.until(third, "TICKET_FILED").id();
            var fourth = file(tickets);
            try (var moved = Listening.opened(other.as(company.agnes()).with("Last-Event-ID", last))) {
                moved.until(fourth, "TICKET_FILED");
                assertThat(moved.heardOf(third)).isEmpty();
            }

            other.close();
            there.untilItEnds();
        }
    }

    @Test
    void under_a_storm_of_changes_and_broken_streams_nothing_is_missed_and_nothing_is_told_twice() throws InterruptedException {
        var filed = Collections.synchronizedList(new ArrayList<Long>());
        var told = new ArrayList<Long>();
        var threads = new ArrayList<Thread>();
        var agnes = Listening.as(parley.as(company.agnes()));
        for (int writer = 0; writer < 4; writer++) {
            var thread = new Thread(() -> {
                for (int each = 0; each < 15; each++) {
                    filed.add(file(tickets));
                }
            });
            thread.start();
            threads.add(thread);
        }
        while (told.size() < 60) {
            for (int word = 0; word < 7 && told.size() < 60; word++) {
                told.add(agnes.until(any -> any.data().path("kind").asText().equals("TICKET_FILED")).data().path("number").asLong());
            }
            var last = agnes.lastId();
            agnes.close();
            agnes = Listening.opened(parley.as(company.agnes()).with("Last-Event-ID", last));
        }
        agnes.close();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void the_inbox_is_told_of_whenever_it_changes() {
        var number = file(tickets);
        try (var agnes = Listening.as(parley.as(company.agnes()))) {
            tickets.reply(new TicketNumber(number), Words.of("On my way"), TicketStatus.OPEN, priya());
            parley.run("tell-people");
            agnes.until(word -> word.name().equals("inbox"));
            parley.as(company.agnes()).put("/api/inbox/reading", null).expect(204);
            agnes.until(word -> word.name().equals("inbox"));
        }
    }

    @Test
    void how_much_is_unread_is_said_at_the_welcome_and_at_each_change_and_counts_only_what_one_may_still_see() {
        parley.run("tell-people");
        parley.sql("delete from inbox_entry", Map.of());
        assign(file(tickets), company.omar());
        try (var omar = Listening.opened(parley.as(company.omar())); var agnes = Listening.opened(parley.as(company.agnes()))) {
            assertThat(unread(agnes)).isZero();
            assertThat(unread(omar)).isEqualTo(1);

            assign(file(tickets), company.omar());
            assertThat(unread(omar)).isEqualTo(2);

            parley.sql("delete from team_member where person_id = :omar", Map.of("omar", company.omar()));
            try (var again = Listening.opened(parley.as(company.omar()))) {
                assertThat(unread(again)).isZero();
                parley.sql("update inbox_entry set read_at = at where activity_seq = (select max(e.activity_seq) from inbox_entry e)", Map.of());
                assertThat(unread(again)).isZero();
                assertThat(unread(omar)).isZero();
            } finally {
                parley.sql("insert into team_member (team_id, person_id) values (:team, :omar)", Map.of("team", company.serviceDesk(), "omar", company.omar()));
            }
        }
        try (var omar = Listening.opened(parley.as(company.omar()))) {
            assertThat(unread(omar)).isEqualTo(1);
        }
    }

    @Test
    void the_words_of_a_stream_count_what_is_unread_to_a_hundred_as_the_inbox_does() {
        var number = file(tickets);
        for (int reply = 0; reply <= InboxQueries.COUNTED; reply++) {
            tickets.reply(new TicketNumber(number), Words.of("Word " + reply), TicketStatus.OPEN, priya());
        }
        parley.run("tell-people");
        var visitor = parley.as(company.agnes());
        try (var agnes = Listening.opened(visitor)) {
            assertThat(unread(agnes)).isEqualTo(InboxQueries.COUNTED).isEqualTo(visitor.get("/api/inbox/unread").expect(200).number("/unread"));
        }
    }

    @Test
    void colleagues_at_the_same_ticket_hear_of_each_other_and_of_leaving_even_without_a_word() {
        var number = file(tickets);
        var path = "/api/tickets/" + number + "/presence";
        var priya = parley.as(company.priya());
        var omar = parley.as(company.omar());
        priya.put(path, Map.of("doing", "VIEWING")).expect(200);
        try (var listening = Listening.as(priya); var agnes = Listening.as(parley.as(company.agnes()))) {
            listening.until(word -> word.name().equals("presence"));
            omar.put(path, Map.of("doing", "WRITING_REPLY")).expect(200);
            listening.until(word -> word.name().equals("presence") && word.data().path("number").asLong() == number);
            assertThat(priya.get(path).expect(200).strings("", "/doing")).containsExactly("WRITING_REPLY");

            omar.delete(path).expect(204);
            listening.until(word -> word.name().equals("presence"));
            assertThat(priya.get(path).expect(200).strings("", "/doing")).isEmpty();

            omar.put(path, Map.of("doing", "VIEWING")).expect(200);
            listening.until(word -> word.name().equals("presence"));
            parley.advance(PresenceService.GONE_FROM_A_TICKET.minus(Duration.ofSeconds(15)));
            priya.put(path, Map.of("doing", "VIEWING")).expect(200);
            parley.advance(Duration.ofSeconds(20));
            listening.until(word -> word.name().equals("presence"));
            assertThat(priya.get(path).expect(200).strings("", "/doing")).isEmpty();

            assertThat(agnes.everything()).doesNotContain("presence");
        }
    }

    @Test
    void the_stream_ends_with_the_sign_in() {
        var signedOut = parley.as(company.agnes());
        try (var other = Listening.as(parley.as(company.agnes())); var agnes = Listening.as(signedOut)) {
            signedOut.delete("/api/session").expect(204);
            agnes.untilItEnds();
            other.until(file(tickets), "TICKET_FILED");
        }
    }

    @Test
    void one_person_keeps_only_so_many_streams() {
        var lines = new ArrayList<Listening>();
        var ines = parley.as(company.ines());
        for (int line = 0; line <= TownCrier.STREAMS_OF_ONE_PERSON; line++) {
            lines.add(Listening.as(ines));
        }
        lines.get(0).untilItEnds();
        lines.forEach(Listening::close);
    }

    @Test
    void nobody_listens_without_a_session_or_from_another_site() {
        parley.anybody().get("/api/events").expectProblem(401, "not-signed-in");
        parley.as(company.agnes()).with("Origin", "https://elsewhere.example").get("/api/events").expectProblem(403, "forged");
        parley.as(company.agnes()).with("Sec-Fetch-Site", "cross-site").get("/api/events").expectProblem(403, "forged");
        Listening.as(parley.as(company.agnes()).with("Sec-Fetch-Site", "same-origin")).close();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(parley.setting("datasources.default.url"), parley.setting("datasources.default.username"), "");
    }

    private static long insertActivity(Connection connection, long number, String kind) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into activity (at, kind, subject, subject_id, ticket_id, visibility, detail)
                select t.created_at, ?, 'TICKET', t.id, t.id, 'PUBLIC', '{}' from ticket t where t.number = ?""", new String[] {"seq"})) {
            insert.setString(1, kind);
            insert.setLong(2, number);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private long file(TicketService there) {
        return fileFor(company.agnes(), company.serviceQueue(), there);
    }

    private static long fileFor(UUID requester, UUID queue, TicketService there) {
        return there.open(new NewTicket(TicketKind.INCIDENT, "Scanner dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                new PersonId(requester), Channel.PORTAL, new QueueId(queue), null),
                new CurrentUser(new PersonId(requester), "somebody", Set.of(Role.EMPLOYEE))).number().value();
    }

    private void assign(long number, UUID assignee) {
        tickets.assign(new TicketNumber(number), new PersonId(assignee), priya(), null);
        parley.run("tell-people");
    }

    /** What the next word about the inbox says. */
    private static long unread(Listening listening) {
        return listening.until(word -> word.name().equals("inbox")).data().path("unread").asLong(-1);
    }

    private CurrentUser priya() {
        return new CurrentUser(new PersonId(company.priya()), "Priya", Set.of(Role.EMPLOYEE, Role.ANALYST));
    }
}
