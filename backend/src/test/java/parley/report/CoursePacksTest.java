package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.account.CurrentUser;
import parley.account.PersonId;
import parley.account.Role;
import parley.platform.sql.Sql;
import parley.report.Course.Asked;
import parley.report.CoursePacks.Place;
import parley.report.CoursePacks.Settled;
import parley.report.KeptCourse.Waited;
import parley.report.KeptTicket.Reception;
import parley.report.ReportQueries.Due;
import parley.servicelevel.BusinessCalendars;
import parley.servicelevel.CalendarVersionId;
import parley.servicelevel.PromiseKind;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.ticket.Priority;
import parley.ticket.TicketKind;

/** What is kept in packs is what is read out of them. */
@OnBothDatabases
class CoursePacksTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final int MANY = 1_200;

    private final TestParley parley;
    private final Histories histories;
    private final CoursePacks packs;
    private final CurrentUser maren;
    private final CalendarVersionId calendar;

    CoursePacksTest(TestParley parley) {
        this.parley = parley;
        this.histories = new Histories(parley);
        this.packs = parley.bean(CoursePacks.class);
        this.maren = new CurrentUser(new PersonId(histories.supervisor), "Maren", Set.of(Role.EMPLOYEE, Role.ANALYST, Role.SUPERVISOR));
        this.calendar = new CalendarVersionId(parley.bean(Sql.class).first("select id from calendar_version limit 1", Map.of(), row -> row.uuid("id")).orElseThrow());
    }

    @AfterEach
    void forget() {
        parley.sql("delete from course_pack", Map.of());
    }

    @Test
    void a_day_with_very_many_tickets_is_kept_in_parts() {
        histories.at(MONDAY.plus(Duration.ofDays(60)));
        var day = new ArrayList<Settled>();
        for (int ticket = 0; ticket < MANY; ticket++) {
            day.add(settled(MONDAY.plusSeconds(ticket), UUID.randomUUID()));
        }

        packs.add(day.subList(0, 900), List.of());
        packs.add(day.subList(900, MANY), List.of());

        assertThat(parley.count("select count(*) as n from course_pack", Map.of())).isEqualTo(2);
        assertThat(packs.last()).isEqualTo(day.get(MANY - 1).place());
        assertThat(week()).containsExactlyInAnyOrderElementsOf(day.stream().map(Settled::ticket).toList());

        packs.add(day.subList(0, 10), List.of());
        assertThat(packs.last()).isEqualTo(day.get(MANY - 1).place());
        assertThat(week()).as("kept anew").containsExactlyInAnyOrderElementsOf(day.stream().map(Settled::ticket).toList());
    }

    @Test
    void what_the_reader_asked_for_is_left_out_and_so_is_what_others_answer_for() {
        histories.at(MONDAY.plus(Duration.ofDays(60)));
        var seen = settled(MONDAY, UUID.randomUUID());
        packs.add(List.of(seen, settled(MONDAY, histories.supervisor)), List.of());

        var before = scope();
        assertThat(week(before)).containsExactly(seen.ticket());
        parley.sql("delete from team_member where team_id = :team and person_id = :maren", Map.of("team", histories.team, "maren", histories.supervisor));
        assertThat(week(before)).as("the statement asks by itself").isEmpty();
    }

    @Test
    void an_earlier_ticket_is_read_where_a_promise_of_it_came_due_since() {
        histories.at(MONDAY.plus(Duration.ofDays(60)));
        var early = settled(MONDAY.minus(Duration.ofDays(30)), UUID.randomUUID(), MONDAY.plusSeconds(60));
        var earlier = settled(MONDAY.minus(Duration.ofDays(31)), UUID.randomUUID(), MONDAY.minusSeconds(60));
        packs.add(List.of(earlier, early), List.of());

        assertThat(week()).containsExactly(early.ticket());
    }

    private List<KeptTicket> week() {
        return week(scope());
    }

    private List<KeptTicket> week(Scope scope) {
        var week = new ArrayList<KeptTicket>();
        packs.between(MONDAY, MONDAY.plus(Duration.ofDays(7)), scope).each(week::add);
        return week;
    }

    private Scope scope() {
        return parley.bean(Response.class).scope(maren, "2026-W10", null, null, null);
    }

    private Settled settled(Instant asked, UUID requester, Instant... due) {
        var ticket = new Asked(UUID.randomUUID(), asked, parley.bean(BusinessCalendars.class).version(calendar));
        var wait = Duration.ofMinutes(3);
        var course = new KeptCourse(ticket, asked.plusSeconds(60), null, null, asked.plusSeconds(90), asked.plusSeconds(90), new Waited(wait, wait, wait, wait), wait, false, 2);
        var promises = List.of(due).stream().map(at -> new Due(ticket, PromiseKind.FIRST_RESPONSE, at, true)).toList();
        return new Settled(histories.queue, TicketKind.INCIDENT, calendar, new Place(asked.plusSeconds(90), ticket.id()), new KeptTicket(requester, course, List.of(asked.plusSeconds(90)), new Reception(Priority.P3, true, 60, 0), promises));
    }
}
