package parley.exceptionrequest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;
import parley.policy.ReleaseService;
import parley.ticket.TicketId;

/** A rule does not restrict any more: what is in force under it ends, each exception in a transaction of its own. */
@Singleton
public class ReleasedService {

    /** Also what comes into force later, under a version that does not restrict any more. */
    private static final String DUE = """
            from restriction_release rel
            join exception_request r on r.restriction_key = rel.restriction_key and r.restriction_version <= rel.through_version
                 and r.state in ('ACTIVE', 'SUSPENDED')
            where rel.due_at <= :now and rel.called_off_at is null""";

    private final Cases cases;
    private final ReleaseService releases;
    private final Sql sql;
    private final Clock clock;

    ReleasedService(Cases cases, ReleaseService releases, Sql sql, Clock clock) {
        this.cases = cases;
        this.releases = releases;
        this.sql = sql;
        this.clock = clock;
    }

    List<ToRelease> due(int limit) {
        return sql.list(
                """
                select r.ticket_id, rel.id, rel.message, rel.ordered_by %s
                order by rel.due_at, r.number limit :limit""".formatted(DUE),
                Map.of("now", clock.instant(), "limit", limit),
                row -> new ToRelease(new TicketId(row.uuid("ticket_id")), row.uuid("id"), row.text("message"), row.uuid("ordered_by")));
    }

    /** Ends one exception, unless the clock or somebody else was quicker. */
    @Transactional
    void release(ToRelease one) {
        Turn turn = cases.turn(one.ticket(), Actor.SYSTEM);
        if (!CaseAction.RELEASE.from().contains(turn.file().request().state())) {
            return;
        }
        cases.save(turn, turn.release(one.message(), one.orderedBy()), CaseEvent.EXCEPTION_RELEASED,
                Map.of("release", one.release().toString(), "orderedBy", one.orderedBy().toString()));
        sql.update("update exception_request set release_id = :release where ticket_id = :ticket",
                Map.of("release", one.release(), "ticket", one.ticket().value()));
    }

    /** Releases under which nothing is left in force. */
    List<UUID> done() {
        return sql.list(
                """
                select open.id from restriction_release open
                where open.finished_at is null and open.called_off_at is null and open.due_at <= :now
                and (not open.retires or open.retired_at is not null)
                and not exists (select 1 %s and rel.id = open.id)""".formatted(DUE),
                Map.of("now", clock.instant()),
                row -> row.uuid("id"));
    }

    void finish(UUID release) {
        releases.finish(release);
    }

    /**
     * An exception that ends with its rule.
     *
     * @param ticket the ticket beside it
     * @param release the release that ends it
     * @param message what its requester reads
     * @param orderedBy who ordered the release
     */
    record ToRelease(TicketId ticket, UUID release, String message, UUID orderedBy) {}
}
