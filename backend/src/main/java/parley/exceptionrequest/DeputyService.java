package parley.exceptionrequest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.TicketId;

/** Somebody who decides is away: a deputy is named, told of what waits, and stands down again. */
@Singleton
public class DeputyService {

    private final Cases cases;
    private final CompanyZone zone;
    private final DeputyRepository deputies;
    private final DeputyQueries queries;
    private final People people;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    DeputyService(
            Cases cases,
            CompanyZone zone,
            DeputyRepository deputies,
            DeputyQueries queries,
            People people,
            ActivityLog activity,
            Sql sql,
            Clock clock) {
        this.cases = cases;
        this.zone = zone;
        this.deputies = deputies;
        this.queries = queries;
        this.people = people;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody who will be away says who decides for them. */
    @Transactional
    public UUID name(NewDeputy named, CurrentUser by) {
        if (!queries.decides(by.id().value())) {
            throw new NothingToStandInFor();
        }
        return save(new NewDeputyOfAnother(by.id().value(), named.deputy(), named.firstDay(), named.lastDay()), by);
    }

    /** An administrator says it for somebody who is away already. */
    @Transactional
    public UUID nameFor(NewDeputyOfAnother named, CurrentUser administrator) {
        if (people.active(new PersonId(named.person())).isEmpty() || !queries.decides(named.person())) {
            throw new InvalidFields("/person", "is nobody who decides about exceptions");
        }
        return save(named, administrator);
    }

    /** Whoever was away is back, or their deputy cannot go on. */
    @Transactional
    public void end(UUID id, CurrentUser by) {
        Deputy deputy = deputies.findById(id).orElseThrow(NothingHere::new);
        UUID me = by.id().value();
        if (!me.equals(deputy.personId()) && !me.equals(deputy.deputyId())) {
            throw new NothingHere();
        }
        end(deputy, by);
    }

    @Transactional
    public void endFor(UUID id, CurrentUser administrator) {
        end(deputies.findById(id).orElseThrow(NothingHere::new), administrator);
    }

    /** Deputies whose time has begun, and who were not told of what waited already. */
    List<UUID> untold(int limit) {
        return sql.list(
                """
                select d.id from deputy d
                where d.told_at is null and d.valid_from <= :now and d.valid_until > :now order by d.valid_from, d.id limit :limit""",
                Map.of("now", clock.instant(), "limit", limit),
                row -> row.uuid("id"));
    }

    @Transactional
    void tell(UUID id) {
        Instant now = clock.instant();
        int told = sql.update("update deputy set told_at = :now where id = :id and told_at is null", Map.of("id", id, "now", now));
        if (told == 0) {
            return;
        }
        Deputy deputy = deputies.findById(id).orElseThrow();
        waitingFor(deputy).forEach(ticket -> {
            CaseFile file = cases.turn(ticket, Actor.SYSTEM).file();
            boolean asked = file.slots().slots().stream()
                    .anyMatch(slot -> deputy.personId().equals(slot.deputies().get(deputy.deputyId())) && !file.holders().containsKey(slot.role()));
            if (asked) {
                cases.record(file, CaseEvent.DEPUTY_ASKED, null, Map.of("person", deputy.deputyId().toString(), "onBehalfOf", deputy.personId().toString()));
            }
        });
    }

    private List<TicketId> waitingFor(Deputy deputy) {
        return sql.list(
                """
                select distinct r.ticket_id from exception_slot s
                join exception_request r on r.id = s.request_id
                join person requester on requester.id = r.requester_id
                where r.state = 'AWAITING_DECISION' and r.decision_asked_at < :began and s.filled_by is null and %s
                order by r.ticket_id""".formatted(CaseSight.plays(":away", "s.held_by")),
                Map.of("began", deputy.began(), "away", deputy.personId()),
                row -> new TicketId(row.uuid("ticket_id")));
    }

    private UUID save(NewDeputyOfAnother named, CurrentUser by) {
        sql.first("select id from person where id = :away for update", Map.of("away", named.person()), row -> row.uuid("id"));
        if (people.active(new PersonId(named.deputy())).isEmpty()) {
            throw new InvalidFields("/deputy", "is nobody who works here");
        }
        Deputy deputy = Deputy.name(
                Ids.next(), named.person(), named.deputy(), named.firstDay(), named.lastDay(), zone.zone(), by.id().value(), clock.instant());
        refuseTwoAtOnce(deputy);
        deputies.save(deputy);
        record("DEPUTY_NAMED", deputy, by);
        return deputy.id();
    }

    private void refuseTwoAtOnce(Deputy deputy) {
        deputies.findByPersonIdAndValidUntilAfterOrderByValidFrom(deputy.personId(), clock.instant()).stream()
                .filter(other -> other.validFrom().isBefore(deputy.validUntil()) && deputy.validFrom().isBefore(other.validUntil()))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidFields("/firstDay", "Somebody stands in already from " + other.firstDay() + " until " + other.lastDay() + ".");
                });
    }

    private void end(Deputy deputy, CurrentUser by) {
        Instant now = clock.instant();
        if (!now.isBefore(deputy.validUntil())) {
            throw new NothingHere();
        }
        deputies.update(deputy.ended(by.id().value(), now));
        record("DEPUTY_ENDED", deputy, by);
    }

    private void record(String kind, Deputy deputy, CurrentUser by) {
        activity.record(Happening.inAdministration(
                kind,
                by.id().value(),
                "PERSON",
                deputy.personId(),
                Map.of(
                        "deputy", deputy.deputyId().toString(),
                        "firstDay", deputy.firstDay().toString(),
                        "lastDay", deputy.lastDay().toString())));
    }
}
