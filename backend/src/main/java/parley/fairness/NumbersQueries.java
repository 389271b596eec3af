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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.account.Role;
import parley.fairness.WorkFacts.Alike;
import parley.fairness.WorkFacts.Taken;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads how analysts took their work in eight weeks: out of the packs of offers, and of what is not kept yet through the index of offers by analyst. */
@Singleton
class NumbersQueries {

    static final String NEEDED_SECOND = "exists (select 1 from support_request s where s.ticket_id = t.id)";
    static final String URGENT = "t.priority in ('P1', 'P2')";

    private static final String VIEWED = "NUMBERS_VIEWED";
    private static final int LATEST = 50;

    private final Sql sql;
    private final FairnessQueries fairness;
    private final OfferPacks offers;
    private final Clock clock;

    NumbersQueries(Sql sql, FairnessQueries fairness, OfferPacks offers, Clock clock) {
        this.sql = sql;
        this.fairness = fairness;
        this.offers = offers;
        this.clock = clock;
    }

    FairnessQueries.Desk desk(CurrentUser viewer) {
        return fairness.desk(viewer);
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

    /** What is counted of each of them: from what is kept, and what is not kept yet; whether what they took was hard, from the tickets as they are now. */
    Map<UUID, WorkFacts> facts(Collection<UUID> analysts, NumbersWindow window, FairnessQueries.Desk desk) {
        if (analysts.isEmpty()) {
            return Map.of();
        }
        var all = offers.ofAnalysts(Set.copyOf(analysts), window.from(desk.zone()), window.until(desk.zone()), desk.offersKeptUntil()).stream()
                .collect(Collectors.groupingBy(Offered::analyst));
        var taken = new LinkedHashMap<UUID, Collection<Offered>>();
        analysts.forEach(analyst -> taken.put(analyst, firstTaken(all.getOrDefault(analyst, List.of()))));
        var hard = hard(taken.values().stream().flatMap(Collection::stream).map(Offered::ticket).distinct().sorted().toList());
        var facts = new LinkedHashMap<UUID, WorkFacts>();
        taken.forEach((analyst, tickets) -> facts.put(analyst, new WorkFacts(alike(all.getOrDefault(analyst, List.of())), List.of(counted(tickets, hard)))));
        return facts;
    }

    /** Of each ticket that somebody took or was given, how they came to it first. */
    private static Collection<Offered> firstTaken(List<Offered> offers) {
        var first = new HashMap<UUID, Offered>();
        offers.stream().filter(Offered::isTicketTaken).forEach(offer -> first.merge(offer.ticket(), offer, (one, other) -> other.at().isBefore(one.at()) ? other : one));
        return first.values();
    }

    private static List<Alike> alike(List<Offered> offers) {
        return offers.stream().collect(Collectors.groupingBy(Offered::course, Collectors.counting())).entrySet().stream()
                .map(course -> new Alike(course.getKey(), course.getValue().intValue())).toList();
    }

    private static Taken counted(Collection<Offered> tickets, Map<UUID, Hard> hard) {
        int neededSecond = 0;
        int urgent = 0;
        int turnedAwayBefore = 0;
        for (Offered offer : tickets) {
            var ticket = hard.get(offer.ticket());
            neededSecond += ticket != null && ticket.neededSecond() ? 1 : 0;
            urgent += ticket != null && ticket.urgent() ? 1 : 0;
            turnedAwayBefore += offer.turnedAwayBefore() ? 1 : 0;
        }
        return new Taken(tickets.size(), neededSecond, urgent, turnedAwayBefore);
    }

    /** Those of the tickets that are hard in one way or the other; each is looked up, where H2 would go through all that there are for a long list. @param tickets in order, so that neighbours are looked up one after the other */
    private Map<UUID, Hard> hard(List<UUID> tickets) {
        var hard = new HashMap<UUID, Hard>();
        if (!tickets.isEmpty()) {
            sql.list("""
                    select t.id, %1$s as needed_second, %2$s as urgent
                    from unnest(cast(:tickets as uuid array)) taken(id)
                    left join ticket t on t.id = taken.id
                    where %2$s or %1$s""".formatted(NEEDED_SECOND, URGENT), Map.of("tickets", tickets),
                    row -> hard.put(row.uuid("id"), new Hard(row.flag("needed_second"), row.flag("urgent"))));
        }
        return hard;
    }

    private record Hard(boolean neededSecond, boolean urgent) {}

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
