package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.exceptionrequest.CaseSight;
import parley.notification.Recipients.Occurrence;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Puts what happened into the inboxes of those it concerns, and remembers what they have read. */
@Singleton
public class InboxService {

    private final HarbourNews harbour;
    private final Sql sql;
    private final RuleNews rules;
    private final HearingNews hearings;
    private final ObjectMapper json;
    private final Clock clock;

    InboxService(HarbourNews harbour, RuleNews rules, HearingNews hearings, Sql sql, ObjectMapper json, Clock clock) {
        this.harbour = harbour;
        this.sql = sql;
        this.rules = rules;
        this.hearings = hearings;
        this.json = json;
        this.clock = clock;
    }

    /** Tells what is due in the outbox, each entry once whoever else tells too. @return how many entries there were, at most the limit */
    @Transactional
    int tell(int limit) {
        var due = sql.list("""
                select o.activity_seq from outbox o
                where o.due_at <= :now order by o.due_at, o.activity_seq limit :limit for update skip locked""",
                Map.of("now", clock.instant(), "limit", limit), row -> row.number("activity_seq"));
        if (!due.isEmpty()) {
            entries(due).forEach(this::insert);
            harbour.of(due).forEach(news -> insert(new Entry(news.person(), news.seq(), news.reason(), news.at())));
            hearings.of(due).forEach(told -> insert(new Entry(told.person(), told.seq(), told.reason(), told.at())));
            rules.of(due).forEach(told -> insert(new Entry(told.person(), told.seq(), told.reason(), told.at())));
            sql.update("delete from outbox where activity_seq = any(:told)", Map.of("told", due));
        }
        return due.size();
    }

    private List<Entry> entries(List<Long> due) {
        var happenings = sql.list("""
                select a.seq, a.at, a.kind, a.actor_id, a.detail, t.id as ticket_id, t.requester_id, t.assignee_id, t.queue_id,
                       (select count(*) from offer f join offer_outcome e on e.offer_id = f.id where f.ticket_id = t.id and e.outcome = 'PASSED') as passes,
                       exists (select 1 from hand_over h where h.ticket_id = t.id and h.by_id = a.actor_id and h.to_id is not null
                               and h.at <= a.at and h.at > a.at - interval '1' second) as handed_over_now
                from activity a join ticket t on t.id = a.ticket_id
                where a.seq = any(:seqs) order by a.seq""", Map.of("seqs", due), this::happening).stream().flatMap(Optional::stream).toList();
        if (happenings.isEmpty()) {
            return List.of();
        }
        var around = new Around(
                watchers(happenings.stream().map(Told::ticket).distinct().toList()),
                staff(happenings.stream().map(Told::queue).distinct().toList()),
                approvers("exception_slot", "s.filled_by is null and " + CaseSight.HOLDS, asked(happenings, InboxKind.DECISION_ASKED,
                        InboxKind.DECISION_OVERDUE, InboxKind.DECISION_ESCALATED, InboxKind.EXCEPTION_APPEALED, InboxKind.VOTES_LAPSED)),
                approvers("exception_slot", "((s.filled_by is null and " + CaseSight.HOLDS + ") or s.filled_by = approver.id)",
                        asked(happenings, InboxKind.CONCERN_RAISED, InboxKind.DATA_PROTECTION_SPOKE, InboxKind.LIABILITY_ACCEPTED)),
                approvers("exception_slot", "s.filled_by = approver.id", asked(happenings, InboxKind.EXCEPTION_SUSPENDED, InboxKind.SUSPENSION_NEAR)),
                approvers("exception_signature_slot", CaseSight.SIGNS, asked(happenings, InboxKind.INTERIM_ASKED, InboxKind.EMERGENCY_CALLED)));
        return happenings.stream().flatMap(told -> told.entries(around).stream()).toList();
    }

    private Map<UUID, List<UUID>> watchers(List<UUID> tickets) {
        var watchers = new HashMap<UUID, List<UUID>>();
        sql.list("select w.ticket_id, w.person_id from watcher w where w.ticket_id = any(:tickets)", Map.of("tickets", tickets),
                row -> watchers.computeIfAbsent(row.uuid("ticket_id"), ticket -> new ArrayList<>()).add(row.uuid("person_id")));
        return watchers;
    }

    private Map<UUID, List<Staff>> staff(List<UUID> queues) {
        var staff = new HashMap<UUID, List<Staff>>();
        sql.list("""
                select q.id as queue_id, m.person_id,
                       exists (select 1 from person_role r where r.person_id = m.person_id and r.role = 'SUPERVISOR') as supervises,
                       exists (select 1 from person_role r where r.person_id = m.person_id and r.role = 'ANALYST') as works
                from queue q
                join team_member m on m.team_id = q.team_id
                join person p on p.id = m.person_id and p.active
                where q.id = any(:queues)""", Map.of("queues", queues),
                row -> staff.computeIfAbsent(row.uuid("queue_id"), queue -> new ArrayList<>())
                        .add(new Staff(row.uuid("person_id"), row.flag("supervises"), row.flag("works"))));
        return staff;
    }

    private static List<UUID> asked(List<Told> happenings, InboxKind... kinds) {
        return happenings.stream().filter(told -> List.of(kinds).contains(told.kind())).map(Told::ticket).distinct().toList();
    }

    /** Who holds such a slot, or such a signature. */
    private Map<UUID, List<UUID>> approvers(String slots, String which, List<UUID> tickets) {
        var approvers = new HashMap<UUID, List<UUID>>();
        if (tickets.isEmpty()) {
            return approvers;
        }
        sql.list("""
                select r.ticket_id, approver.id as person_id
                from exception_request r
                join person requester on requester.id = r.requester_id
                join person approver on approver.active and approver.id <> r.requester_id
                where r.ticket_id = any(:tickets) and exists (
                    select 1 from %s s where s.request_id = r.id and %s)""".formatted(slots, which.replace(":viewer", "approver.id")),
                Map.of("tickets", tickets, "now", clock.instant()),
                row -> approvers.computeIfAbsent(row.uuid("ticket_id"), ticket -> new ArrayList<>()).add(row.uuid("person_id")));
        return approvers;
    }

    private void insert(Entry entry) {
        sql.update("""
                insert into inbox_entry (id, person_id, activity_seq, reason, at)
                values (:id, :person, :seq, :reason, :at) on conflict do nothing""",
                Map.of("id", Ids.next(), "person", entry.person(), "seq", entry.seq(), "reason", entry.reason(), "at", entry.at()));
    }

    @Transactional
    void read(UUID entry, CurrentUser user) {
        mark(entry, clock.instant(), user);
    }

    @Transactional
    void unread(UUID entry, CurrentUser user) {
        mark(entry, null, user);
    }

    /** Everything, or everything about one ticket or one disclosure. */
    @Transactional
    void readAll(@Nullable Long ticket, @Nullable UUID disclosure, CurrentUser user) {
        var values = new HashMap<String, Object>(Map.of("now", clock.instant(), "me", user.id().value()));
        values.put("all", ticket == null && disclosure == null);
        values.put("ticket", ticket == null ? 0 : ticket);
        values.put("disclosure", disclosure == null ? new UUID(0, 0) : disclosure);
        sql.update("""
                update inbox_entry set read_at = :now
                where person_id = :me and read_at is null and (:all or activity_seq in (
                    select a.seq from activity a join ticket t on t.id = a.ticket_id where t.number = :ticket
                    union all select d.seq from activity d where d.subject = 'DISCLOSURE' and d.subject_id = :disclosure))""", values);
    }

    /** Whatever happened before a moment counts as read, in every inbox. */
    @Transactional
    public void readBefore(Instant moment) {
        sql.update("update inbox_entry set read_at = at where read_at is null and at < :moment", Map.of("moment", moment));
    }

    private void mark(UUID entry, @Nullable Instant readAt, CurrentUser user) {
        var values = new HashMap<String, Object>(Map.of("id", entry, "me", user.id().value()));
        values.put("at", readAt);
        if (sql.update("update inbox_entry set read_at = :at where id = :id and person_id = :me", values) == 0) {
            throw new NothingHere();
        }
    }

    /** Empty for what is nobody's news. */
    private Optional<Told> happening(Row row) {
        var kind = InboxKind.of(row.text("kind"));
        return kind.map(known -> new Told(row.number("seq"), row.instant("at"), known, row.uuid("actor_id"), detail(row.text("detail")),
                row.uuid("ticket_id"), row.uuid("requester_id"), row.uuid("assignee_id"), row.uuid("queue_id"), row.flag("handed_over_now"),
                row.number("passes")));
    }

    private Map<String, Object> detail(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Entry(UUID person, long seq, Reason reason, Instant at) {}

    private record Staff(UUID person, boolean supervises, boolean works) {}

    private record Around(Map<UUID, List<UUID>> watchers, Map<UUID, List<Staff>> staff, Map<UUID, List<UUID>> approvers,
            Map<UUID, List<UUID>> concerned, Map<UUID, List<UUID>> agreed, Map<UUID, List<UUID>> signatories) {

        Map<UUID, List<UUID>> deciding(InboxKind kind) {
            return switch (kind) {
                case INTERIM_ASKED, EMERGENCY_CALLED -> signatories;
                case CONCERN_RAISED, DATA_PROTECTION_SPOKE, LIABILITY_ACCEPTED -> concerned;
                case EXCEPTION_SUSPENDED, SUSPENSION_NEAR -> agreed;
                default -> approvers;
            };
        }
    }

    private record Told(
            long seq,
            Instant at,
            InboxKind kind,
            @Nullable UUID actor,
            Map<String, Object> detail,
            UUID ticket,
            UUID requester,
            @Nullable UUID assignee,
            UUID queue,
            boolean handedOverNow,
            long passes) {

        List<Entry> entries(Around around) {
            var team = around.staff().getOrDefault(queue, List.of());
            var occurrence = new Occurrence(kind, actor, requester, assignee, person(), handedOverNow, Boolean.TRUE.equals(detail.get("last")),
                    around.watchers().getOrDefault(ticket, List.of()),
                    team.stream().filter(Staff::works).map(Staff::person).toList(),
                    team.stream().filter(Staff::supervises).map(Staff::person).toList(),
                    around.deciding(kind).getOrDefault(ticket, List.of()),
                    passes);
            return Recipients.of(occurrence).entrySet().stream()
                    .map(recipient -> new Entry(recipient.getKey(), seq, recipient.getValue(), at))
                    .toList();
        }

        private @Nullable UUID person() {
            var named = detail.get(switch (kind) {
                case TICKET_HANDED_OVER -> "to";
                case TICKET_ASSIGNED -> "assignee";
                default -> "person";
            });
            return named == null ? null : UUID.fromString(named.toString());
        }
    }
}
