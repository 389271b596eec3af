package parley.queue;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with queues. */
@Singleton
public class QueueAdministration {

    private final AdministrationLock administration;
    private final QueueRepository queues;
    private final ServiceLevels serviceLevels;
    private final ActivityLog activity;
    private final ApplicationEventPublisher<QueueGivenToTeam> given;
    private final Sql sql;

    QueueAdministration(AdministrationLock administration, QueueRepository queues, ServiceLevels serviceLevels, ActivityLog activity,
            ApplicationEventPublisher<QueueGivenToTeam> given, Sql sql) {
        this.administration = administration;
        this.queues = queues;
        this.serviceLevels = serviceLevels;
        this.activity = activity;
        this.given = given;
        this.sql = sql;
    }

    @Transactional
    public UUID create(QueueDescription description, CurrentUser administrator) {
        administration.take();
        Queue queue = Queue.described(description);
        check(queue);
        queues.save(queue);
        record("QUEUE_CREATED", queue, administrator);
        return queue.id();
    }

    @Transactional
    void change(UUID id, QueueDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Queue before = present(id, seen);
        Queue queue = before.as(description);
        check(queue);
        queues.update(queue);
        record("QUEUE_CHANGED", queue, administrator);
        if (!queue.teamId().equals(before.teamId())) {
            given.publishEvent(new QueueGivenToTeam(new QueueId(id)));
        }
    }

    /** What no rule matches goes here from now on; the queue that took it before is an ordinary one. */
    @Transactional
    void makeTriage(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Queue queue = present(id, seen);
        if (queue.triage()) {
            return;
        }
        queues.findByTriageTrue().ifPresent(before -> queues.update(before.withTriage(false)));
        queues.update(queue.withTriage(true));
        record("TRIAGE_QUEUE_CHANGED", queue, administrator);
    }

    /** From now on the queue is worked like this. */
    @Transactional
    public void work(UUID id, QueuePractice practice, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Queue queue = queues.update(present(id, seen).workedAs(practice));
        activity.record(Happening.inAdministration("QUEUE_PRACTICE_CHANGED", administrator.id().value(), "QUEUE", queue.id(),
                Map.of("pushes", practice.pushes(), "ticketsAtOnce", String.valueOf(practice.ticketsAtOnce()), "actWithinMinutes", String.valueOf(practice.actWithinMinutes()))));
    }

    /** @param targets what the queue promises of its own; everything else is as usual */
    @Transactional
    public void setTargets(UUID id, List<OwnTarget> targets, IfMatch seen, CurrentUser administrator) {
        administration.take();
        Queue queue = present(id, seen);
        Map<TargetRow, OwnTarget> own = OwnTargets.byRow(targets);
        TargetRow.ALL.forEach(row -> {
            OwnTarget target = own.get(row);
            UUID by = administrator.id().value();
            if (target == null) {
                serviceLevels.promiseTheUsual(new QueueId(id), row.kind().name(), row.serviceClass(), by);
            } else {
                serviceLevels.promise(new QueueId(id), row.kind().name(), row.serviceClass(), target.targets(), by);
            }
        });
        queues.update(queue);
    }

    private Queue present(UUID id, IfMatch seen) {
        Queue queue = queues.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, queue.version());
        return queue;
    }

    private void check(Queue queue) {
        queues.findByNameIgnoreCase(queue.name()).filter(other -> !other.id().equals(queue.id())).ifPresent(other -> {
            throw new NameTaken("/name");
        });
        Map<String, Object> named = new HashMap<>();
        named.put("team", queue.teamId());
        named.put("calendar", queue.calendarId());
        List<String> there = sql.list("""
                select 'team' as what from team where id = :team
                union all select 'calendar' from business_calendar where id = cast(:calendar as uuid)""", named, row -> row.text("what"));
        if (!there.contains("team")) {
            throw new InvalidFields("/teamId", "is not there");
        }
        if (queue.calendarId() != null && !there.contains("calendar")) {
            throw new InvalidFields("/calendarId", "is not there");
        }
    }

    private void record(String kind, Queue queue, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "QUEUE", queue.id(),
                Map.of("name", queue.name(), "team", queue.teamId().toString())));
    }
}
