package parley.hearing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.activity.Visibility;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.queue.QueueId;
import parley.queue.ServiceLevels;

/** Notes about what happened in a conversation: set and taken away by a supervisor, answered by the person. */
@Singleton
class ConductNoteService {

    private static final int LONGEST_DAYS = 180;

    private final ConductNoteRepository notes;
    private final ServiceLevels serviceLevels;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    ConductNoteService(ConductNoteRepository notes, ServiceLevels serviceLevels, ActivityLog activity, Sql sql, Clock clock) {
        this.notes = notes;
        this.serviceLevels = serviceLevels;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param ticket one of a queue that the supervisor answers for @return which note it is */
    @Transactional
    UUID set(UUID ticket, NewConductNote wanted, CurrentUser by) {
        Where where = sql.first("select t.queue_id, t.requester_id from ticket t where t.id = :ticket", Map.of("ticket", ticket),
                row -> new Where(new QueueId(row.uuid("queue_id")), row.uuid("requester_id"))).orElseThrow(NothingHere::new);
        Instant now = clock.instant();
        ZoneId zone = serviceLevels.calendar(where.queue()).zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (!wanted.expiresOn().isAfter(today) || wanted.expiresOn().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidFields("/expiresOn", "must be a day from tomorrow on, and at most " + LONGEST_DAYS + " days from now");
        }
        UUID id = Ids.next();
        Instant over = wanted.expiresOn().plusDays(1).atStartOfDay(zone).toInstant();
        notes.save(new ConductNote(id, where.person(), ticket, wanted.words().strip(), by.id().value(), now, wanted.expiresOn(), over, null, null, null, null, 0));
        record("CONDUCT_NOTE_SET", id, ticket, by);
        return id;
    }

    @Transactional
    void answer(UUID id, String words, IfMatch seen, CurrentUser by) {
        ConductNote note = note(id, seen);
        notes.update(note.answered(words.strip(), clock.instant()));
        record("CONDUCT_NOTE_ANSWERED", id, note.ticketId(), by);
    }

    @Transactional
    void end(UUID id, IfMatch seen, CurrentUser by) {
        ConductNote note = note(id, seen);
        notes.update(note.ended(by.id().value(), clock.instant()));
        record("CONDUCT_NOTE_ENDED", id, note.ticketId(), by);
    }

    private ConductNote note(UUID id, IfMatch seen) {
        ConductNote note = notes.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, note.version());
        return note;
    }

    private void record(String kind, UUID note, UUID ticket, CurrentUser by) {
        activity.record(new Happening(kind, by.id().value(), "CONDUCT_NOTE", note, ticket, Visibility.INTERNAL, Map.of()));
    }

    private record Where(QueueId queue, UUID person) {}
}
