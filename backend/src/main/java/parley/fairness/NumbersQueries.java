package parley.fairness;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.account.Role;
import parley.fairness.WorkFacts.Alike;
import parley.fairness.WorkFacts.Taken;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads how analysts took their work; bounded by eight weeks through the index of offers by analyst. */
@Singleton
class NumbersQueries {

    /** Offers {@code o} of the time with their outcomes {@code x}, analyst by analyst; of several at once H2 would read all that they ever had. */
    static final String OF_ANALYSTS = """
            from person who
            left join offer o on o.analyst_id = who.id and o.shown_at >= :from and o.shown_at < :until
            join offer_outcome x on x.offer_id = o.id""";

    /** Those that somebody answered, one way or the other. */
    static final String OFFERS = """
            who.id = any(:analysts) and x.outcome in ('ACCEPTED', 'ANSWERED', 'PASSED', 'DECLINED', 'TIMED_OUT', 'RANG_OUT')""";

    /** Tickets that somebody took or was given in the time, and whether they were hard. */
    static final String TAKEN = """
            select a.analyst_id, a.ticket_id, a.shown_at,
                   exists (select 1 from support_request s where s.ticket_id = t.id) as needed_second,
                   t.priority in ('P1', 'P2') as urgent,
                   exists (
                       select 1 from offer f join offer_outcome y on y.offer_id = f.id
                       where f.ticket_id = t.id and f.analyst_id <> a.analyst_id and f.shown_at < a.shown_at and y.outcome in ('PASSED', 'TIMED_OUT')) as turned_away_before
            from (
                select o.analyst_id, o.ticket_id, min(o.shown_at) as shown_at
                %s
                where who.id = any(:analysts) and x.outcome = 'ACCEPTED' and o.ticket_id is not null
                group by o.analyst_id, o.ticket_id
            ) a
            join ticket t on t.id = a.ticket_id""".formatted(OF_ANALYSTS);

    private static final String VIEWED = "NUMBERS_VIEWED";
    private static final int LATEST = 50;

    private final Sql sql;
    private final FairnessQueries fairness;
    private final Clock clock;

    NumbersQueries(Sql sql, FairnessQueries fairness, Clock clock) {
        this.sql = sql;
        this.fairness = fairness;
        this.clock = clock;
    }

    ZoneId zone(CurrentUser viewer) {
        return fairness.desk(viewer).zone();
    }

    /** Those who work beside somebody, in any of their teams, by name; themselves among them. */
    List<PersonName> besides(CurrentUser viewer) {
        return sql.list("""
                select p.id, p.name from person p
                where p.active
                  and exists (select 1 from team_member mine join team_member theirs on theirs.team_id = mine.team_id where mine.person_id = :me and theirs.person_id = p.id)
                  and exists (select 1 from person_role r where r.person_id = p.id and r.role = 'ANALYST')
                order by p.name, p.id""", Map.of("me", viewer.id().value()), row -> new PersonName(row.uuid("id"), row.text("name")));
    }

    /** What is counted of each of them, in two statements. */
    Map<UUID, WorkFacts> facts(Collection<UUID> analysts, NumbersWindow window, ZoneId zone) {
        if (analysts.isEmpty()) {
            return Map.of();
        }
        var values = Map.<String, Object>of("analysts", analysts, "from", window.from(zone), "until", window.until(zone));
        Map<UUID, List<Alike>> offers = new HashMap<>();
        sql.list("""
                select o.analyst_id, o.kind, %s as answering, x.reason, o.pick_reason, count(*) as times
                %s
                where %s
                group by o.analyst_id, o.kind, x.outcome, x.reason, o.pick_reason""".formatted(FairnessQueries.ANSWERING, OF_ANALYSTS, OFFERS), values,
                row -> offers.computeIfAbsent(row.uuid("analyst_id"), none -> new ArrayList<>()).add(new Alike(course(row), row.integer("times"))));
        Map<UUID, List<Taken>> taken = taken(values);
        var facts = new LinkedHashMap<UUID, WorkFacts>();
        analysts.forEach(analyst -> facts.put(analyst, new WorkFacts(offers.getOrDefault(analyst, List.of()), taken.getOrDefault(analyst, List.of()))));
        return facts;
    }

    static OfferCourse course(Row row) {
        return new OfferCourse(row.text("kind"), row.value("answering", Answering.class), row.text("reason"), row.text("pick_reason"));
    }

    private Map<UUID, List<Taken>> taken(Map<String, Object> values) {
        Map<UUID, List<Taken>> taken = new HashMap<>();
        sql.list("""
                select k.analyst_id, count(*) as tickets,
                       sum(case when k.needed_second then 1 else 0 end) as needed_second,
                       sum(case when k.urgent then 1 else 0 end) as urgent,
                       sum(case when k.turned_away_before then 1 else 0 end) as turned_away_before
                from (%s) k
                group by k.analyst_id""".formatted(TAKEN), values,
                row -> taken.put(row.uuid("analyst_id"), List.of(new Taken(
                        row.integer("tickets"), row.integer("needed_second"), row.integer("urgent"), row.integer("turned_away_before")))));
        return taken;
    }

    /** What analysts say to their numbers, the first first. */
    Map<UUID, List<NumbersNote>> notes(Collection<UUID> analysts, NumbersWindow window) {
        Map<UUID, List<NumbersNote>> notes = new HashMap<>();
        if (analysts.isEmpty()) {
            return notes;
        }
        sql.list("""
                select n.person_id, n.body, n.written_at from numbers_note n
                where n.person_id = any(:analysts) and n.last_day = :last_day
                order by n.written_at, n.id""", Map.of("analysts", analysts, "last_day", window.lastDay()),
                row -> notes.computeIfAbsent(row.uuid("person_id"), none -> new ArrayList<>()).add(new NumbersNote(row.text("body"), row.instant("written_at"))));
        return notes;
    }

    /** Who asked to read somebody's numbers, the last first. */
    List<NumbersOpening> openingsAbout(CurrentUser analyst) {
        return openings("o.person_id = :me", analyst);
    }

    /** What supervisors of the same teams asked for; an administrator reads all of it. Whose numbers they are reads it with their own. */
    List<NumbersOpening> openings(CurrentUser viewer) {
        return openings(viewer.is(Role.ADMINISTRATOR) ? "o.person_id <> :me" : """
                o.person_id <> :me and exists (
                    select 1 from team_member mine join team_member theirs on theirs.team_id = mine.team_id
                    where mine.person_id = :me and theirs.person_id = o.person_id)""", viewer);
    }

    NumbersOpening opening(UUID id, CurrentUser viewer) {
        return openings(viewer).stream().filter(opening -> opening.id().equals(id)).findFirst().orElseThrow();
    }

    private List<NumbersOpening> openings(String condition, CurrentUser viewer) {
        return sql.list("""
                select o.id, o.asked_at, o.reason, o.days, o.agreed_at, o.ends_at,
                       p.id as analyst_id, p.name as analyst_name, a.id as asked_id, a.name as asked_name, g.id as agreed_id, g.name as agreed_name
                from numbers_opening o
                join person p on p.id = o.person_id
                join person a on a.id = o.asked_by
                left join person g on g.id = o.agreed_by
                where %s
                order by o.asked_at desc, o.id desc
                limit %d""".formatted(condition, LATEST), Map.of("me", viewer.id().value()), row -> opening(row, viewer));
    }

    private NumbersOpening opening(Row row, CurrentUser viewer) {
        UUID me = viewer.id().value();
        var agreed = row.uuid("agreed_id");
        boolean isOpen = agreed != null && row.instant("ends_at").isAfter(clock.instant());
        boolean other = !me.equals(row.uuid("asked_id")) && !me.equals(row.uuid("analyst_id"));
        return new NumbersOpening(row.uuid("id"), new PersonName(row.uuid("analyst_id"), row.text("analyst_name")),
                new PersonName(row.uuid("asked_id"), row.text("asked_name")), row.instant("asked_at"), row.text("reason"), row.integer("days"),
                agreed == null ? null : new PersonName(agreed, row.text("agreed_name")), row.instant("agreed_at"), row.instant("ends_at"),
                isOpen, agreed == null && other && (viewer.is(Role.SUPERVISOR) || viewer.is(Role.ADMINISTRATOR)),
                isOpen && (me.equals(row.uuid("asked_id")) || me.equals(agreed)));
    }

    /** Who read somebody's numbers, the last first. */
    List<NumbersView> views(CurrentUser analyst) {
        return sql.list("""
                select p.id, p.name, a.at from activity a join person p on p.id = a.actor_id
                where a.subject_id = :me and a.kind = :kind
                order by a.seq desc
                limit %d""".formatted(LATEST), Map.of("me", analyst.id().value(), "kind", VIEWED),
                row -> new NumbersView(new PersonName(row.uuid("id"), row.text("name")), row.instant("at")));
    }

    Optional<PersonName> name(UUID analyst) {
        return sql.first("select p.id, p.name from person p where p.id = :id", Map.of("id", analyst), row -> new PersonName(row.uuid("id"), row.text("name")));
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
