package parley.fairness;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;
import parley.ticket.TicketSight;

/**
 * Reads what is behind one of somebody's own numbers, in one statement, the last first; bounded by eight weeks through the
 * index of offers by analyst. What they may not see any more is counted still, without its name.
 */
@Singleton
class OwnWorkQueries {

    /** Tickets that somebody took or was given in the time, and whether they were hard. */
    private static final String TAKEN = """
            select a.analyst_id, a.ticket_id, a.shown_at, %s as needed_second, %s as urgent, %s as turned_away_before
            from (
                select o.analyst_id, o.ticket_id, min(o.shown_at) as shown_at
                %s
                where who.id = any(:analysts) and x.outcome = 'ACCEPTED' and o.ticket_id is not null
                group by o.analyst_id, o.ticket_id
            ) a
            join ticket t on t.id = a.ticket_id""".formatted(NumbersQueries.NEEDED_SECOND, NumbersQueries.URGENT, OfferSql.TURNED_AWAY_BEFORE.formatted("a"), OfferSql.OF_ANALYSTS);

    private final Sql sql;

    OwnWorkQueries(Sql sql) {
        this.sql = sql;
    }

    List<Found> behind(WorkFigure figure, NumbersWindow window, ZoneId zone, CurrentUser analyst) {
        var values = new HashMap<String, Object>(TicketSight.viewer(analyst));
        values.put("analysts", List.of(analyst.id().value()));
        values.put("from", window.from(zone));
        values.put("until", window.until(zone));
        return figure.isOfTickets() ? tickets(figure, values) : offers(figure, values);
    }

    private List<Found> offers(WorkFigure figure, Map<String, Object> values) {
        return sql.list("""
                select o.id, o.shown_at, o.kind, %s as answering, x.reason, o.pick_reason, t.number, t.title
                %s
                left join ticket t on t.id = o.ticket_id and %s
                where %s
                order by o.shown_at desc, o.id desc""".formatted(OfferSql.ANSWERING, OfferSql.OF_ANALYSTS, TicketSight.SEES, OfferSql.OFFERS), values,
                row -> {
                    var course = OfferSql.course(row);
                    return new Found(row.uuid("id"), figure.counts(course), new WorkBehind(row.numberOrNull("number"), row.text("title"), row.instant("shown_at"),
                            figure.isPart(course), course.kind(), course.answering(), course.reason(), course.pickReason()));
                }).stream().filter(Found::isCounted).toList();
    }

    private List<Found> tickets(WorkFigure figure, Map<String, Object> values) {
        return sql.list("""
                select k.ticket_id, k.shown_at, k.needed_second, k.urgent, k.turned_away_before, t.number, t.title
                from (%s) k
                left join ticket t on t.id = k.ticket_id and %s
                order by k.shown_at desc, k.ticket_id desc""".formatted(TAKEN, TicketSight.SEES), values,
                row -> new Found(row.uuid("ticket_id"), true, new WorkBehind(row.numberOrNull("number"), row.text("title"), row.instant("shown_at"),
                        row.flag(figure.name().toLowerCase(Locale.ROOT)), null, null, null, null)));
    }

    /** @param id of the offer or of the ticket */
    record Found(UUID id, boolean isCounted, WorkBehind work) {}
}
