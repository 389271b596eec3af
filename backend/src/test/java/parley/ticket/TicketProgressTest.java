package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** What people do with a ticket, from filing to the end and back. */
@OnBothDatabases
class TicketProgressTest {

    private final TestParley parley;
    private final Desk desk;

    TicketProgressTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void a_filed_ticket_says_who_has_it_and_what_its_requester_may_do() {
        Answer ticket = desk.filed(desk.agnes, "The scanner of gate 2 is dead");

        assertThat(ticket.header("Location")).isEqualTo(Desk.path(ticket));
        assertThat(ticket.header("ETag")).isEqualTo("\"0\"");
        assertThat(ticket.string("/status")).isEqualTo("NEW");
        assertThat(ticket.string("/priority")).isEqualTo("P3");
        assertThat(ticket.string("/channel")).isEqualTo("PORTAL");
        assertThat(ticket.string("/part")).isEqualTo("REQUESTER");
        assertThat(ticket.string("/queue/team")).isEqualTo("Service desk");
        assertThat(ticket.string("/messages/0/body")).isEqualTo("It beeps and shows nothing.");
        assertThat(ticket.strings("/allowedActions", "")).containsExactly("WRITE", "CONFIRM", "WITHDRAW", "BRING_IN");
        assertThat(ticket.strings("/history", "/event")).containsExactly("TICKET_FILED");
        assertThat(desk.agnes.get(Desk.path(ticket)).expect(200).text()).isEqualTo(ticket.text());
    }

    @Test
    void an_answer_asks_the_requester_and_their_answer_opens_it_again() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");

        Answer asked = desk.reply(desk.priya, ticket, Map.of("body", "Which gate?", "then", "WAITING_ON_REQUESTER")).expect(201);
        assertThat(asked.string("/status")).isEqualTo("WAITING_ON_REQUESTER");
        assertThat(asked.flag("/messages/1/fromIt")).isTrue();
        Answer answered = desk.reply(desk.agnes, ticket, Map.of("body", "Gate 2")).expect(201);
        assertThat(answered.string("/status")).isEqualTo("OPEN");
        assertThat(answered.flag("/messages/2/fromIt")).isFalse();
        assertThat(desk.activities(ticket)).containsExactly("TICKET_FILED", "PUBLIC_REPLY_SENT", "REQUESTER_WROTE");
    }

    @Test
    void an_analyst_says_what_comes_next_and_nobody_else_does() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");

        assertThat(desk.reply(desk.priya, ticket, Map.of("body", "Hello")).expectProblem(400, "invalid").strings("/errors", "/pointer")).containsExactly("/then");
        desk.reply(desk.priya, ticket, Map.of("body", "Hello", "then", "CLOSED")).expectProblem(400, "invalid");
        desk.reply(desk.priya, ticket, Map.of("body", "Hello", "then", "OPEN", "thanks", true)).expectProblem(400, "invalid");
        desk.reply(desk.agnes, ticket, Map.of("body", "Hello", "then", "OPEN")).expectProblem(400, "invalid");
        assertThat(desk.activities(ticket)).containsExactly("TICKET_FILED");
    }

    @Test
    void resolved_and_confirmed_it_is_closed() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");

        Answer resolved = desk.resolved(desk.priya, ticket);
        assertThat(resolved.string("/status")).isEqualTo("RESOLVED");
        Answer closed = desk.agnes.seen(resolved).put(Desk.path(ticket) + "/confirmation", null).expect(200);

        assertThat(closed.string("/status")).isEqualTo("CLOSED");
        assertThat(closed.string("/reopensUntil")).isNotNull();
        assertThat(closed.strings("/allowedActions", "")).contains("REOPEN").doesNotContain("WRITE");
        assertThat(desk.activities(ticket)).containsExactly("TICKET_FILED", "TICKET_RESOLVED", "TICKET_CONFIRMED");
    }

    @Test
    void resolved_and_still_broken_it_is_open_in_its_old_place() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        Answer resolved = desk.resolved(desk.priya, ticket);

        Answer reopened = desk.agnes.seen(resolved).put(Desk.path(ticket) + "/reopening", Map.of("body", "It beeps again.")).expect(200);

        assertThat(reopened.string("/status")).isEqualTo("OPEN");
        assertThat(reopened.string("/createdAt")).isEqualTo(ticket.string("/createdAt"));
        assertThat(reopened.string("/messages/2/body")).isEqualTo("It beeps again.");
    }

    @Test
    void thank_you_does_not_open_it_and_one_that_did_is_undone() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        Answer resolved = desk.resolved(desk.priya, ticket);

        assertThat(desk.reply(desk.agnes, ticket, Map.of("body", "Thank you!", "thanks", true)).expect(201).string("/status")).isEqualTo("RESOLVED");
        Answer reopened = desk.reply(desk.agnes, ticket, Map.of("body", "You are the best")).expect(201);
        assertThat(reopened.string("/status")).isEqualTo("OPEN");

        Answer again = desk.priya.seen(reopened).put(Desk.path(ticket) + "/thanks", null).expect(200);

        assertThat(again.string("/status")).isEqualTo("RESOLVED");
        assertThat(again.string("/resolvedAt")).isEqualTo(resolved.string("/resolvedAt"));
    }

    @Test
    void a_week_after_it_was_resolved_the_clock_closes_it() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        desk.resolved(desk.priya, ticket);

        Desk later = desk.after(Duration.ofDays(7).minusMinutes(1));
        parley.bean(CloseResolvedTickets.class).run();
        assertThat(later.agnes.get(Desk.path(ticket)).string("/status")).isEqualTo("RESOLVED");
        parley.advance(Duration.ofMinutes(1));
        parley.bean(CloseResolvedTickets.class).run();

        Answer closed = later.agnes.get(Desk.path(ticket)).expect(200);
        assertThat(closed.string("/status")).isEqualTo("CLOSED");
        assertThat(closed.string("/history/2/event")).isEqualTo("TICKET_CLOSED");
        assertThat(closed.string("/history/2/by")).isNull();
    }

    @Test
    void a_message_within_two_weeks_of_closing_opens_it_and_later_opens_a_new_ticket_that_follows_it() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        Answer closed = desk.agnes.seen(desk.resolved(desk.priya, ticket)).put(Desk.path(ticket) + "/confirmation", null).expect(200);
        Answer seen = desk.agnes.seen(closed).put(Desk.path(ticket) + "/watchers/" + parley.company().ines(), null).expect(200);

        assertThat(desk.reply(desk.agnes, ticket, Map.of("body", "Again")).expect(201).string("/status")).isEqualTo("OPEN");
        Answer open = desk.agnes.get(Desk.path(ticket));
        desk.agnes.seen(open).put(Desk.path(ticket) + "/confirmation", null).expect(200);
        Desk later = desk.after(Duration.ofDays(14));
        Answer late = later.agnes.get(Desk.path(ticket)).expect(200);
        assertThat(late.strings("/barredActions", "/reason")).contains("CLOSED_TOO_LONG_AGO");
        later.agnes.seen(late).put(Desk.path(ticket) + "/reopening", Map.of("body", "Again")).expectProblem(409, "not-now");

        Answer followUp = later.reply(later.agnes, ticket, Map.of("body", "And again")).expect(201);

        assertThat(followUp.number("/number")).isNotEqualTo(ticket.number("/number"));
        assertThat(followUp.number("/follows")).isEqualTo(ticket.number("/number"));
        assertThat(followUp.string("/status")).isEqualTo("NEW");
        assertThat(followUp.header("Location")).isEqualTo(Desk.path(followUp));
        assertThat(followUp.strings("/watchers", "/person/name")).containsExactly("Ines");
        Answer old = later.agnes.get(Desk.path(ticket)).expect(200);
        assertThat(old.string("/status")).isEqualTo("CLOSED");
        assertThat(old.strings("/history", "/number")).contains(String.valueOf(followUp.number("/number")));
        assertThat(seen.strings("/watchers", "/person/name")).containsExactly("Ines");
    }

    @Test
    void withdrawn_it_is_closed_and_a_refused_action_says_what_can_be_done() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");

        Answer withdrawn = desk.agnes.seen(ticket).put(Desk.path(ticket) + "/withdrawal", null).expect(200);
        Answer refused = desk.agnes.seen(withdrawn).put(Desk.path(ticket) + "/withdrawal", null).expectProblem(409, "not-now");

        assertThat(refused.strings("/allowed", "")).contains("REOPEN");
        assertThat(desk.activities(ticket)).containsExactly("TICKET_FILED", "TICKET_WITHDRAWN");
    }

    @Test
    void on_hold_it_says_why_and_opens_by_itself() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        Answer open = desk.reply(desk.priya, ticket, Map.of("body", "Ordered", "then", "OPEN")).expect(201);
        String until = parley.clock().instant().plus(Duration.ofDays(2)).toString();

        Answer held = desk.priya.seen(open).put(Desk.path(ticket) + "/hold", Map.of("until", until, "reason", "The battery comes on Friday")).expect(200);
        assertThat(held.string("/status")).isEqualTo("ON_HOLD");
        assertThat(desk.agnes.get(Desk.path(ticket)).string("/holdReason")).isEqualTo("The battery comes on Friday");
        desk.priya.seen(held).put(Desk.path(ticket) + "/hold", Map.of("until", "2020-01-01T00:00:00Z", "reason", "x")).expectProblem(409, "not-now");

        parley.bean(EndHolds.class).run();
        assertThat(desk.agnes.get(Desk.path(ticket)).string("/status")).isEqualTo("ON_HOLD");
        Desk later = desk.after(Duration.ofDays(2));
        parley.bean(EndHolds.class).run();

        assertThat(later.agnes.get(Desk.path(ticket)).string("/status")).isEqualTo("OPEN");
        assertThat(desk.activities(ticket)).endsWith("TICKET_HELD", "HOLD_ENDED");
    }

    @Test
    void a_hold_in_the_past_is_refused_and_one_can_be_ended_early() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        Answer open = desk.reply(desk.priya, ticket, Map.of("body", "Ordered", "then", "OPEN")).expect(201);

        assertThat(desk.priya.seen(open).put(Desk.path(ticket) + "/hold", Map.of("until", "2020-01-01T00:00:00Z", "reason", "x")).expectProblem(400, "invalid")
                .strings("/errors", "/pointer")).containsExactly("/until");
        Answer held = desk.priya.seen(open).put(Desk.path(ticket) + "/hold",
                Map.of("until", parley.clock().instant().plusSeconds(600).toString(), "reason", "x")).expect(200);
        assertThat(desk.priya.seen(held).delete(Desk.path(ticket) + "/hold").expect(200).string("/status")).isEqualTo("OPEN");
    }

    @Test
    void a_corrected_priority_keeps_the_old_one_on_record() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");

        Answer corrected = desk.priya.seen(ticket).put(Desk.path(ticket) + "/priority", Map.of("impact", "MANY", "urgency", "STOPPED")).expect(200);

        assertThat(corrected.string("/priority")).isEqualTo("P1");
        assertThat(corrected.string("/history/1/oldPriority")).isEqualTo("P3");
        assertThat(corrected.string("/history/1/priority")).isEqualTo("P1");
        desk.agnes.seen(corrected).put(Desk.path(ticket) + "/priority", Map.of("impact", "ONE", "urgency", "STOPPED")).expectProblem(403, "not-for-your-role");
    }

    @Test
    void somebody_brought_in_reads_and_writes_and_may_go() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        String ines = Desk.path(ticket) + "/watchers/" + parley.company().ines();
        desk.ines.get(Desk.path(ticket)).expectProblem(404, "not-found");

        Answer brought = desk.agnes.seen(ticket).put(ines, null).expect(200);
        assertThat(brought.strings("/watchers", "/person/name")).containsExactly("Ines");
        assertThat(brought.string("/history/1/person/name")).isEqualTo("Ines");
        Answer again = desk.agnes.seen(brought).put(ines, null).expect(200);
        assertThat(again.number("/version")).isEqualTo(brought.number("/version"));
        Answer read = desk.ines.get(Desk.path(ticket)).expect(200);
        assertThat(read.string("/part")).isEqualTo("WATCHER");
        desk.reply(desk.ines, ticket, Map.of("body", "Mine too")).expect(201);
        Answer now = desk.ines.get(Desk.path(ticket));
        desk.ines.seen(now).put(Desk.path(ticket) + "/withdrawal", null).expectProblem(403, "not-for-your-role");
        desk.ines.seen(now).put(Desk.path(ticket) + "/watchers/" + parley.company().tomas(), null).expectProblem(403, "not-for-your-role");

        desk.ines.seen(now).delete(ines).expectProblem(404, "not-found");
        assertThat(desk.agnes.get(Desk.path(ticket)).strings("/watchers", "/person/name")).isEmpty();
        desk.ines.get(Desk.path(ticket)).expectProblem(404, "not-found");
    }

    @Test
    void nobody_brings_in_a_stranger_or_who_asked() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");

        desk.agnes.seen(ticket).put(Desk.path(ticket) + "/watchers/" + UUID.randomUUID(), null).expectProblem(400, "invalid");
        desk.agnes.seen(ticket).put(Desk.path(ticket) + "/watchers/" + parley.company().agnes(), null).expectProblem(400, "invalid");
        desk.agnes.seen(ticket).delete(Desk.path(ticket) + "/watchers/" + parley.company().ines()).expectProblem(404, "not-found");
        assertThat(desk.activities(ticket)).containsExactly("TICKET_FILED");
    }

    @Test
    void a_change_names_the_version_it_is_based_on() {
        Answer ticket = desk.filed(desk.agnes, "Scanner");
        desk.reply(desk.priya, ticket, Map.of("body", "Hello", "then", "OPEN")).expect(201);

        desk.agnes.put(Desk.path(ticket) + "/withdrawal", null).expectProblem(428, "version-missing");
        desk.agnes.seen(ticket).put(Desk.path(ticket) + "/withdrawal", null).expectProblem(412, "stale-version");
        desk.priya.seen(ticket).put(Desk.path(ticket) + "/resolution", Map.of("body", "Done")).expectProblem(412, "stale-version");
        desk.priya.seen(ticket).put(Desk.path(ticket) + "/priority", Map.of("impact", "MANY", "urgency", "STOPPED")).expectProblem(412, "stale-version");
        assertThat(desk.agnes.get(Desk.path(ticket)).string("/status")).isEqualTo("OPEN");
    }
}
