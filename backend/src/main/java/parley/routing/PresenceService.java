package parley.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.Part;
import parley.ticket.TicketId;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Knows who is at the desk, and who has which ticket open. Who falls silent is gone. */
@Singleton
public class PresenceService {

    public static final Duration GONE_FROM_THE_DESK = Duration.ofMinutes(2);
    public static final Duration GONE_FROM_A_TICKET = Duration.ofSeconds(45);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final TicketSight sight;
    private final Unanswered unanswered;
    private final Sql sql;
    private final Clock clock;

    PresenceService(TicketSight sight, Unanswered unanswered, Sql sql, Clock clock) {
        this.sight = sight;
        this.unanswered = unanswered;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void atDesk(DeskState state, CurrentUser analyst) {
        var values = Map.of("person", analyst.id().value(), "state", state, "now", clock.instant(), "gone", clock.instant().minus(GONE_FROM_THE_DESK));
        int known = sql.update("""
                update desk_presence set since = case when state = :state and seen_at > :gone then since else :now end,
                    asked_at = case when state = :state then asked_at end, answered_at = case when state = :state then answered_at else :now end,
                    state = :state, seen_at = :now
                where person_id = :person""", values);
        if (known == 0) {
            sql.update("insert into desk_presence (person_id, state, since, seen_at) values (:person, :state, :now, :now) on conflict do nothing", values);
        }
    }

    /** Answers whether one is there. */
    @Transactional
    void isThere(CurrentUser analyst) {
        unanswered.isThere(analyst.id());
    }

    /** Says what the reader does with the ticket. @return who else is here */
    @Transactional
    List<SomebodyHere> here(TicketNumber number, Doing doing, CurrentUser reader) {
        if (doing == Doing.LEFT) {
            throw new InvalidFields("/doing", "is said by leaving");
        }
        var ticket = worked(number, reader);
        tell(ticket, doing, reader);
        return othersAt(ticket, reader);
    }

    List<SomebodyHere> othersAt(TicketNumber number, CurrentUser reader) {
        return othersAt(worked(number, reader), reader);
    }

    @Transactional
    void leave(TicketNumber number, CurrentUser reader) {
        tell(worked(number, reader), Doing.LEFT, reader);
    }

    /** Forgets signs of life that mean nothing any more. */
    @Transactional
    void sweep() {
        sql.update("delete from ticket_presence where seen_at < :longAgo", Map.of("longAgo", clock.instant().minus(FORGOTTEN)));
    }

    private void tell(TicketId ticket, Doing doing, CurrentUser reader) {
        var values = new HashMap<String, Object>(Map.of("ticket", ticket.value(), "person", reader.id().value(), "doing", doing, "now", clock.instant()));
        values.put("gone", clock.instant().minus(GONE_FROM_A_TICKET));
        int known = sql.update("""
                update ticket_presence set since = case when doing = :doing and seen_at > :gone then since else :now end, doing = :doing, seen_at = :now
                where ticket_id = :ticket and person_id = :person""", values);
        if (known == 0) {
            sql.update("""
                    insert into ticket_presence (ticket_id, person_id, doing, since, seen_at)
                    values (:ticket, :person, :doing, :now, :now) on conflict do nothing""", values);
        }
    }

    private List<SomebodyHere> othersAt(TicketId ticket, CurrentUser reader) {
        return sql.list("""
                select h.person_id, p.name, h.doing, h.since
                from ticket_presence h join person p on p.id = h.person_id
                where h.ticket_id = :ticket and h.person_id <> :reader and h.doing <> 'LEFT' and h.seen_at > :gone
                order by h.since, h.person_id""",
                Map.of("ticket", ticket.value(), "reader", reader.id().value(), "gone", clock.instant().minus(GONE_FROM_A_TICKET)),
                row -> new SomebodyHere(row.uuid("person_id"), row.text("name"), row.value("doing", Doing.class), row.instant("since")));
    }

    private TicketId worked(TicketNumber number, CurrentUser reader) {
        var sighted = sight.sight(number, reader);
        if (sighted.part() != Part.ANALYST) {
            throw new NothingHere();
        }
        return sighted.id();
    }
}
