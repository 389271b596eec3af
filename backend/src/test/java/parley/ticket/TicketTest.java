package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.account.PersonId;
import parley.platform.problem.InvalidFields;
import parley.queue.QueueId;

class TicketTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID AGNES = UUID.randomUUID();
    private static final UUID PRIYA = UUID.randomUUID();
    private static final UUID SERVICE = UUID.randomUUID();
    private static final UUID MESSAGE = UUID.randomUUID();

    private static final Actor REQUESTER = new Actor(AGNES, Part.REQUESTER);
    private static final Actor WATCHER = new Actor(UUID.randomUUID(), Part.WATCHER);
    private static final Actor ANALYST = new Actor(PRIYA, Part.ANALYST);

    private final Ticket ticket = aTicket(TicketKind.INCIDENT);

    @Test
    void a_new_ticket_waits_for_somebody_and_has_its_priority() {
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.priority()).isEqualTo(Priority.P2);
        assertThat(ticket.assigneeId()).isNull();
    }

    @Test
    void who_takes_it_opens_it() {
        Ticket taken = ticket.assign(PRIYA, ANALYST, MONDAY);

        assertThat(taken.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(taken.assigneeId()).isEqualTo(PRIYA);
        assertThat(taken.release(ANALYST, MONDAY).assigneeId()).isNull();
        assertThat(taken.release(ANALYST, MONDAY).createdAt()).as("its place").isEqualTo(ticket.createdAt());
    }

    @Test
    void a_reply_says_what_comes_next() {
        assertThat(ticket.reply(TicketStatus.WAITING_ON_REQUESTER, ANALYST, MONDAY).status()).isEqualTo(TicketStatus.WAITING_ON_REQUESTER);
        assertThatThrownBy(() -> ticket.reply(null, ANALYST, MONDAY)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> ticket.reply(TicketStatus.CLOSED, ANALYST, MONDAY)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> ticket.reply(TicketStatus.OPEN, REQUESTER, MONDAY)).isInstanceOf(NotYourPart.class);
    }

    @Test
    void what_the_asking_side_writes_opens_it_again() {
        Ticket resolved = ticket.resolve(ANALYST, MONDAY);

        Ticket reopened = resolved.write(MESSAGE, WATCHER, MONDAY.plusSeconds(60));

        assertThat(reopened.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(reopened.resolvedAt()).as("when it was last resolved").isEqualTo(MONDAY);
    }

    @Test
    void a_thank_you_that_reopened_it_is_undone() {
        Ticket reopened = ticket.resolve(ANALYST, MONDAY).write(MESSAGE, REQUESTER, MONDAY.plusSeconds(60));

        Ticket again = reopened.markThanks(ANALYST, MONDAY.plusSeconds(90));

        assertThat(again.status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(again.resolvedAt()).isEqualTo(MONDAY);
        Ticket open = ticket.assign(PRIYA, ANALYST, MONDAY);
        assertThatThrownBy(() -> open.markThanks(ANALYST, MONDAY)).isInstanceOf(NotInThisState.class);
    }

    @Test
    void a_hold_has_an_end_that_lies_ahead() {
        Ticket open = ticket.assign(PRIYA, ANALYST, MONDAY);
        Ticket held = open.hold(MONDAY.plusSeconds(3600), "The part comes on Friday", ANALYST, MONDAY);

        assertThat(held.status()).isEqualTo(TicketStatus.ON_HOLD);
        assertThat(held.endHold(Actor.CLOCK, MONDAY.plusSeconds(3600)).heldUntil()).isNull();
        assertThatThrownBy(() -> open.hold(MONDAY, "no", ANALYST, MONDAY)).isInstanceOf(InvalidFields.class);
        assertThat(open.hold(MONDAY.plus(Ticket.LONGEST_HOLD), "a year", ANALYST, MONDAY).status()).isEqualTo(TicketStatus.ON_HOLD);
        assertThatThrownBy(() -> open.hold(MONDAY.plus(Ticket.LONGEST_HOLD).plusSeconds(1), "for ever", ANALYST, MONDAY)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void only_the_person_who_asked_says_that_it_works() {
        assertThat(ticket.confirm(REQUESTER, MONDAY).status()).isEqualTo(TicketStatus.CLOSED);
        assertThatThrownBy(() -> ticket.confirm(ANALYST, MONDAY)).isInstanceOf(NotYourPart.class);
        assertThatThrownBy(() -> ticket.confirm(WATCHER, MONDAY)).isInstanceOf(NotYourPart.class);
    }

    @Test
    void a_closed_ticket_opens_again_within_14_days_and_not_later() {
        Ticket closed = ticket.confirm(REQUESTER, MONDAY);
        Instant inTime = MONDAY.plus(Duration.ofDays(14)).minusMillis(1);
        Instant late = MONDAY.plus(Duration.ofDays(14));

        assertThat(closed.reopen(MESSAGE, REQUESTER, inTime).status()).isEqualTo(TicketStatus.OPEN);
        assertThatThrownBy(() -> closed.reopen(MESSAGE, REQUESTER, late)).isInstanceOf(NotInThisState.class);
        assertThat(closed.isPastReopening(inTime)).isFalse();
        assertThat(closed.isPastReopening(late)).isTrue();
    }

    @Test
    void a_refused_action_says_what_can_be_done_instead() {
        Ticket closed = ticket.confirm(REQUESTER, MONDAY);

        assertThatThrownBy(() -> closed.withdraw(REQUESTER, MONDAY))
                .isInstanceOfSatisfying(NotInThisState.class, refusal -> assertThat(refusal.allowed()).contains("REOPEN").doesNotContain("WITHDRAW"));
    }

    @Test
    void nobody_sets_the_status_of_an_exception_request_by_hand() {
        Ticket exception = aTicket(TicketKind.EXCEPTION_REQUEST);

        assertThat(exception.assign(PRIYA, ANALYST, MONDAY).status()).isEqualTo(TicketStatus.NEW);
        assertThat(exception.reply(null, ANALYST, MONDAY).status()).isEqualTo(TicketStatus.NEW);
        assertThat(exception.write(MESSAGE, REQUESTER, MONDAY).status()).isEqualTo(TicketStatus.NEW);
        assertThatThrownBy(() -> exception.reply(TicketStatus.RESOLVED, ANALYST, MONDAY)).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> exception.resolve(ANALYST, MONDAY)).isInstanceOf(NotInThisState.class);
        assertThatThrownBy(() -> exception.confirm(REQUESTER, MONDAY)).isInstanceOf(NotInThisState.class);
        assertThatThrownBy(() -> exception.withdraw(REQUESTER, MONDAY)).isInstanceOf(NotInThisState.class);
        assertThat(exception.follow(TicketStatus.WAITING_ON_OTHERS, MONDAY).status()).isEqualTo(TicketStatus.WAITING_ON_OTHERS);
    }

    @Test
    void in_every_status_what_is_allowed_and_what_is_barred_is_the_whole_part() {
        Ticket closed = ticket.confirm(REQUESTER, MONDAY);
        for (Ticket each : new Ticket[] {ticket, ticket.resolve(ANALYST, MONDAY), closed}) {
            for (Part part : Part.values()) {
                assertThat(each.standing().allowed(part, MONDAY).size() + each.standing().barred(part, MONDAY).size())
                        .isEqualTo((int) Arrays.stream(TicketAction.values()).filter(action -> action.isFor(part)).count());
            }
        }
    }

    @Test
    void a_ticket_keeps_who_works_it_only_where_they_work_the_new_queue() {
        Ticket taken = ticket.assign(PRIYA, ANALYST, MONDAY);
        UUID network = UUID.randomUUID();

        assertThat(taken.move(network, false, ANALYST, MONDAY).assigneeId()).isNull();
        assertThat(taken.move(network, true, ANALYST, MONDAY).assigneeId()).isEqualTo(PRIYA);
    }

    @Test
    void what_waited_on_others_is_open_where_nobody_looks_after_it_any_more() {
        Ticket waiting = ticket.assign(PRIYA, ANALYST, MONDAY).reply(TicketStatus.WAITING_ON_OTHERS, ANALYST, MONDAY);
        UUID network = UUID.randomUUID();

        assertThat(waiting.release(ANALYST, MONDAY).status()).isEqualTo(TicketStatus.OPEN);
        assertThat(waiting.move(network, false, ANALYST, MONDAY).status()).isEqualTo(TicketStatus.OPEN);
        assertThat(waiting.move(network, true, ANALYST, MONDAY).status()).isEqualTo(TicketStatus.WAITING_ON_OTHERS);
        assertThat(ticket.release(ANALYST, MONDAY).status()).isEqualTo(TicketStatus.NEW);
        Ticket exception = aTicket(TicketKind.EXCEPTION_REQUEST).follow(TicketStatus.WAITING_ON_OTHERS, MONDAY);
        assertThat(exception.release(ANALYST, MONDAY).status()).isEqualTo(TicketStatus.WAITING_ON_OTHERS);
        assertThat(exception.move(network, false, ANALYST, MONDAY).status()).isEqualTo(TicketStatus.WAITING_ON_OTHERS);
    }

    private static Ticket aTicket(TicketKind kind) {
        return Ticket.open(TicketId.next(), 1001, new NewTicket(kind, "The scanner is dead", Words.of("It does not scan"), null, Impact.ONE, Urgency.STOPPED,
                new PersonId(AGNES), Channel.PORTAL, new QueueId(SERVICE), null), AGNES, MONDAY);
    }
}
