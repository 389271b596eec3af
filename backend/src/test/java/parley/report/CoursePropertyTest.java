package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import parley.report.Course.Asked;
import parley.report.KeptTicket.Reception;
import parley.report.ReportQueries.Due;
import parley.report.ToldCourse.Event;
import parley.servicelevel.Calendars;
import parley.servicelevel.PromiseKind;
import parley.ticket.Priority;
import parley.ticket.TicketStatus;

/** Any course of a ticket: told as a whole, and walked minute by minute, it is the same. */
class CoursePropertyTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Asked TICKET = new Asked(UUID.randomUUID(), START, Calendars.always("UTC"));

    @Property(tries = 500)
    void our_turn_is_every_minute_in_which_it_was_our_turn(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> steps, @ForAll @Size(12) List<@IntRange(min = 1, max = 90) Integer> gaps,
            @ForAll @IntRange(min = 0, max = 60) int rest) {
        var events = events(steps, gaps);
        var now = (events.isEmpty() ? START : events.get(events.size() - 1).at()).plus(Duration.ofMinutes(rest));

        var course = ToldCourse.of(TICKET, events, now);

        int ours = 0;
        for (var minute = START; minute.isBefore(now); minute = minute.plusSeconds(60)) {
            var status = statusAt(minute, events);
            ours += status.isUnfinished() && status != TicketStatus.WAITING_ON_REQUESTER ? 1 : 0;
        }
        assertThat(course.requesterWait(TimeCounted.CALENDAR).waited()).isEqualTo(Duration.ofMinutes(ours));
    }

    @Property(tries = 500)
    void what_is_not_known_yet_does_not_matter(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> steps, @ForAll @Size(12) List<@IntRange(min = 1, max = 90) Integer> gaps,
            @ForAll @IntRange(min = 0, max = 400) int minutes) {
        var events = events(steps, gaps);
        var then = START.plus(Duration.ofMinutes(minutes));
        var known = events.stream().filter(event -> !event.at().isAfter(then)).toList();

        var seenThen = ToldCourse.of(TICKET, known, then);
        var toldLater = ToldCourse.of(TICKET, events, then);

        assertThat(toldLater.requesterWait(TimeCounted.CALENDAR)).isEqualTo(seenThen.requesterWait(TimeCounted.CALENDAR));
        assertThat(toldLater.firstResponse(TimeCounted.CALENDAR)).isEqualTo(seenThen.firstResponse(TimeCounted.CALENDAR));
        assertThat(toldLater.fullResolution(TimeCounted.CALENDAR)).isEqualTo(seenThen.fullResolution(TimeCounted.CALENDAR));
    }

    @Property(tries = 500)
    void what_is_kept_of_a_closed_ticket_says_the_same(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> steps, @ForAll @Size(14) List<@IntRange(min = 1, max = 90) Integer> gaps) {
        var ending = new ArrayList<>(steps);
        ending.addAll(List.of(3, 4));
        var events = events(ending, gaps);
        var told = ToldCourse.of(TICKET, events, START.plus(Duration.ofDays(2)));

        var kept = KeptCourse.of(told);

        for (var time : TimeCounted.values()) {
            assertThat(kept.firstResponse(time)).isEqualTo(told.firstResponse(time));
            assertThat(kept.requesterWait(time)).isEqualTo(told.requesterWait(time));
            assertThat(kept.firstResolution(time)).isEqualTo(told.firstResolution(time));
            assertThat(kept.fullResolution(time)).isEqualTo(told.fullResolution(time));
        }
        assertThat(kept.wasSolved()).isEqualTo(told.wasSolved());
        assertThat(kept.cameBack()).isEqualTo(told.cameBack());
        assertThat(kept.handOvers()).isEqualTo(told.handOvers());

        for (int day = 2; day < 30; day++) {
            var later = START.plus(Duration.ofDays(day));
            assertThat(kept.isPastItsFirstDays(later)).isEqualTo(ToldCourse.of(TICKET, events, later).isPastItsFirstDays(later));
            assertThat(kept.mayStillComeBack(later)).isEqualTo(ToldCourse.of(TICKET, events, later).mayStillComeBack(later));
        }

        var ticket = new KeptTicket(UUID.randomUUID(), kept, told.finishedOrOpened(), new Reception(Priority.P2, true, 77, 3), promises(events));
        for (var minute = START.minusSeconds(60); minute.isBefore(events.get(events.size() - 1).at().plusSeconds(60)); minute = minute.plusSeconds(60)) {
            assertThat(ticket.wasOpenAt(minute)).isEqualTo(!minute.isBefore(START) && statusAt(minute, events).isUnfinished());
        }
        assertThat(ticket.lastMoment()).as("of its promises, which the test makes of every event").isEqualTo(events.get(events.size() - 1).at());
        assertThat(CoursePack.read(CoursePack.write(List.of(ticket, ticket)), TICKET.calendar())).containsExactly(ticket, ticket);
    }

    private static List<Due> promises(List<Event> events) {
        return events.stream().map(event -> new Due(TICKET, PromiseKind.values()[(int) event.seq() % PromiseKind.values().length], event.at(), event.seq() % 2 == 0)).toList();
    }

    @Test
    void a_word_of_thanks_leaves_no_trace() {
        var solved = List.of(event(1, 10, "PUBLIC_REPLY_SENT", TicketStatus.OPEN), event(2, 60, "TICKET_RESOLVED", TicketStatus.RESOLVED));
        var thanked = new ArrayList<>(solved);
        thanked.add(event(3, 100, "REQUESTER_WROTE", TicketStatus.OPEN));
        thanked.add(event(4, 130, "THANKS_MARKED", TicketStatus.RESOLVED));
        var now = START.plus(Duration.ofDays(20));

        assertThat(summary(ToldCourse.of(TICKET, thanked, now))).isEqualTo(summary(ToldCourse.of(TICKET, solved, now)));
        assertThat(ToldCourse.of(TICKET, thanked, now).cameBack()).isFalse();
        assertThat(ToldCourse.of(TICKET, thanked.subList(0, 3), now).cameBack()).isTrue();
    }

    @Test
    void after_a_word_of_thanks_what_was_taken_back_is_taken_back_as_it_was() {
        var withdrawn = List.of(event(1, 30, "TICKET_RESOLVED", TicketStatus.RESOLVED), event(2, 35, "TICKET_REOPENED", TicketStatus.OPEN),
                event(3, 40, "TICKET_WITHDRAWN", TicketStatus.CLOSED));
        var now = START.plus(Duration.ofDays(20));

        for (var before : List.of(withdrawn, withdrawn.subList(2, 3))) {
            var thanked = new ArrayList<>(before);
            thanked.add(event(4, 100, "TICKET_REOPENED", TicketStatus.OPEN));
            thanked.add(event(5, 130, "THANKS_MARKED", TicketStatus.RESOLVED));

            assertThat(summary(ToldCourse.of(TICKET, thanked, now))).isEqualTo(summary(ToldCourse.of(TICKET, before, now)));
        }
    }

    @Test
    void what_was_taken_back_was_not_solved_and_waits_no_longer() {
        var course = ToldCourse.of(TICKET, List.of(event(1, 40, "TICKET_WITHDRAWN", TicketStatus.CLOSED)), START.plus(Duration.ofDays(3)));

        assertThat(course.firstResponse(TimeCounted.CALENDAR)).isEqualTo(new Observed(TICKET, Duration.ofMinutes(40), false));
        assertThat(course.firstResolution(TimeCounted.CALENDAR)).isEqualTo(new Observed(TICKET, Duration.ofMinutes(40), false));
        assertThat(course.requesterWait(TimeCounted.CALENDAR)).isEqualTo(new Observed(TICKET, Duration.ofMinutes(40), false));
    }

    @Test
    void a_request_for_an_exception_that_was_withdrawn_was_not_solved_either() {
        var course = ToldCourse.of(TICKET, List.of(
                event(1, 40, "EXCEPTION_WITHDRAWN", null), event(2, 40, "CASE_MOVED_ON", TicketStatus.CLOSED)), START.plus(Duration.ofDays(3)));

        assertThat(course.wasSolved()).isFalse();
        assertThat(course.requesterWait(TimeCounted.CALENDAR)).isEqualTo(new Observed(TICKET, Duration.ofMinutes(40), false));
    }

    private static List<Object> summary(ToldCourse course) {
        return List.of(course.firstResponse(TimeCounted.CALENDAR), course.requesterWait(TimeCounted.CALENDAR), course.firstResolution(TimeCounted.CALENDAR),
                course.fullResolution(TimeCounted.CALENDAR), course.wasSolved());
    }

    /** A course without words of thanks, which are not walked through minute by minute. */
    private static List<Event> events(List<Integer> steps, List<Integer> gaps) {
        var events = new ArrayList<Event>();
        int minute = 0;
        var status = TicketStatus.NEW;
        for (int step = 0; step < steps.size(); step++) {
            minute += gaps.get(step);
            var event = switch (steps.get(step)) {
                case 0 -> event(step, minute, "TICKET_ASSIGNED", status.isUnfinished() ? TicketStatus.OPEN : null);
                case 1 -> event(step, minute, "PUBLIC_REPLY_SENT", status.isUnfinished() ? TicketStatus.WAITING_ON_REQUESTER : null);
                case 2 -> event(step, minute, "REQUESTER_WROTE", status == TicketStatus.CLOSED ? null : TicketStatus.OPEN);
                case 3 -> event(step, minute, "TICKET_RESOLVED", status.isUnfinished() ? TicketStatus.RESOLVED : null);
                case 4 -> event(step, minute, "TICKET_CLOSED", status == TicketStatus.RESOLVED ? TicketStatus.CLOSED : null);
                case 5 -> event(step, minute, "TICKET_REOPENED", status.isUnfinished() ? null : TicketStatus.OPEN);
                default -> event(step, minute, "TICKET_HELD", status == TicketStatus.OPEN ? TicketStatus.ON_HOLD : null);
            };
            status = event.status() == null ? status : event.status();
            events.add(event);
        }
        return events;
    }

    private static TicketStatus statusAt(Instant moment, List<Event> events) {
        return events.stream().filter(event -> !event.at().isAfter(moment) && event.status() != null)
                .map(Event::status).reduce(TicketStatus.NEW, (earlier, later) -> later);
    }

    private static Event event(long seq, int minute, String kind, TicketStatus status) {
        return new Event(seq, kind, START.plus(Duration.ofMinutes(minute)), status);
    }
}
