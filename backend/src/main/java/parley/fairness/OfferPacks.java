package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/**
 * What is kept of the offers that were answered, and of what was picked or given: one value for each day on which they were shown, and queue. An answer
 * never changes, so a day is kept for good once none of its offers, or of earlier ones, is open. What was shown later than
 * the last day that is kept is read from the offers themselves.
 */
@Singleton
class OfferPacks {

    /** SQL for the last day that is kept; null where none is. It is asked before offers and packs are read. */
    static final String LAST_DAY = "(select k.shown_on from offer_pack k order by k.shown_on desc limit 1)";

    /** So that nothing is overlooked that a machine whose clock is behind has shown. */
    private static final Duration KEPT_AFTER = Duration.ofDays(1);

    private static final String COLUMNS = "select o.ticket_id, o.queue_id, o.analyst_id, o.shown_at, o.kind, " + OfferSql.ANSWERING
            + " as answering, x.reason, o.pick_reason, %s as turned_away_before";

    /** Once every offer of a day and of earlier ones is answered, this never changes either. */
    private static final String WITH_BEFORE = COLUMNS.formatted("(x.outcome = 'ACCEPTED' and " + OfferSql.TURNED_AWAY_BEFORE.formatted("o") + ")");

    private final Sql sql;
    private final Clock clock;

    OfferPacks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The moment at which a day is over. @param day none where it is null */
    static Instant after(@Nullable LocalDate day) {
        return day == null ? Instant.EPOCH : start(day.plusDays(1));
    }

    /** What is kept of the offers from the line of queues that were shown since a moment. @param until until when what is kept counts; what was kept since is read from the offers */
    List<Offered> keptSince(Instant from, Instant until, Collection<UUID> queues) {
        var offers = new ArrayList<Offered>();
        sql.list("""
                select k.queue_id, k.answers
                from queue line
                left join offer_pack k on k.queue_id = line.id and k.shown_on >= :first_day and k.shown_on < :until_day
                where line.id = any(:queues) and k.answers is not null""", Map.of("queues", queues, "first_day", day(from), "until_day", day(until)),
                row -> offers.addAll(OfferPack.read(row.bytes("answers"), row.uuid("queue_id"), OfferCourse::isOfLine)));
        offers.removeIf(offer -> offer.at().isBefore(from));
        return offers;
    }

    /** The offers from the line of queues that were shown since a moment and answered, from the offers themselves. */
    List<Offered> shownSince(Instant from, Collection<UUID> queues) {
        return sql.list("""
                %s
                from queue line
                left join offer o on o.queue_id = line.id and o.shown_at >= :from
                join offer_outcome x on x.offer_id = o.id
                where line.id = any(:queues) and o.ticket_id is not null and %s""".formatted(COLUMNS.formatted("false"), OfferSql.ANSWERED),
                Map.of("queues", queues, "from", from), OfferPacks::offered);
    }

    /** Everything that analysts were shown, picked or were given in a time, and that was answered, whatever its queue. @param kept until when what is kept counts */
    List<Offered> ofAnalysts(Set<UUID> analysts, Instant from, Instant until, Instant kept) {
        var offers = new ArrayList<Offered>();
        sql.list("select k.queue_id, k.answers from offer_pack k where k.shown_on >= :first_day and k.shown_on <= :last_day and k.shown_on < :until_day",
                Map.of("first_day", day(from), "last_day", day(until), "until_day", day(kept)),
                row -> offers.addAll(OfferPack.read(row.bytes("answers"), row.uuid("queue_id"), course -> true)));
        offers.removeIf(offer -> offer.at().isBefore(from) || !offer.at().isBefore(until) || !analysts.contains(offer.analyst()));
        if (kept.isBefore(until)) {
            offers.addAll(sql.list("%s %s where %s".formatted(WITH_BEFORE, OfferSql.OF_ANALYSTS, OfferSql.OFFERS),
                    Map.of("analysts", analysts, "from", kept.isAfter(from) ? kept : from, "until", until), OfferPacks::offered));
        }
        return offers;
    }

    private List<Offered> shownBetween(Instant from, Instant until, Collection<UUID> queues) {
        return sql.list("""
                %s
                from queue line
                left join offer o on o.queue_id = line.id and o.shown_at >= :from and o.shown_at < :until
                join offer_outcome x on x.offer_id = o.id
                where line.id = any(:queues) and %s""".formatted(WITH_BEFORE, OfferSql.SETTLED),
                Map.of("queues", queues, "from", from, "until", until), OfferPacks::offered);
    }

    private static Offered offered(Row row) {
        return new Offered(row.uuid("ticket_id"), row.uuid("queue_id"), row.uuid("analyst_id"), row.instant("shown_at"), OfferSql.course(row), row.flag("turned_away_before"));
    }

    /** Keeps the next day that has offers. @return whether there may be more */
    @Transactional
    boolean keepDay() {
        List<First> firsts = firsts(after(sql.first("select k.shown_on from offer_pack k order by k.shown_on desc limit 1", Map.of(), row -> row.date("shown_on")).orElse(null)));
        Optional<LocalDate> day = firsts.stream().map(first -> day(first.at())).min(LocalDate::compareTo);
        if (day.isEmpty() || after(day.get()).isAfter(settledUntil())) {
            return false;
        }
        var packs = new LinkedHashMap<UUID, List<Offered>>();
        firsts.stream().filter(first -> day(first.at()).equals(day.get())).forEach(first -> packs.put(first.queue(), new ArrayList<>()));
        shownBetween(start(day.get()), after(day.get()), packs.keySet()).forEach(offer -> packs.get(offer.queue()).add(offer));
        sql.each("insert into offer_pack (queue_id, shown_on, offers, answers) values (:queue, :day, :offers, :answers)", packs.entrySet().stream()
                .map(pack -> Map.<String, Object>of("queue", pack.getKey(), "day", day.get(), "offers", pack.getValue().size(), "answers", OfferPack.write(pack.getValue())))
                .toList());
        return true;
    }

    /** The first offer of each queue since a moment; ordered by the queue first, or H2 would sort all that were ever shown. */
    private List<First> firsts(Instant from) {
        return sql.list("select q.id, (select o.shown_at from offer o where o.queue_id = q.id and o.shown_at >= :from order by o.queue_id, o.shown_at limit 1) as shown_at from queue q",
                Map.of("from", from), row -> row.instant("shown_at") == null ? null : new First(row.uuid("id"), row.instant("shown_at"))).stream()
                .filter(Objects::nonNull).toList();
    }

    /** Everything that was shown before is answered, or was taken away. */
    private Instant settledUntil() {
        Instant late = clock.instant().minus(KEPT_AFTER);
        return sql.list("""
                select o.shown_at
                from (select f.offer_id from open_offer f union all select r.offer_id from open_ring r) open_one
                join offer o on o.id = open_one.offer_id""", Map.of(), row -> row.instant("shown_at")).stream().filter(at -> at.isBefore(late)).min(Instant::compareTo).orElse(late);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private record First(UUID queue, Instant at) {}
}
