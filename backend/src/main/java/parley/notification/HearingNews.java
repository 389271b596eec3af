package parley.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Sql;

/** Who is told of answers, plans, notes and words in confidence: those whom they are for, and nobody of what they did themselves. */
@Singleton
class HearingNews {

    private final Sql sql;

    HearingNews(Sql sql) {
        this.sql = sql;
    }

    List<ToTell> of(List<Long> entries) {
        return sql.list("""
                select a.seq, a.at, h.asked_by as person_id, 'REQUESTER' as reason
                from activity a join hearing h on h.id = a.subject_id
                where a.seq = any(:entries) and a.subject = 'HEARING' and a.kind = 'HEARING_ANSWERED'
                union all
                select a.seq, a.at, p.requester_id, 'REQUESTER'
                from activity a join plan p on p.id = a.subject_id
                where a.seq = any(:entries) and a.subject = 'PLAN' and a.kind = 'PLAN_MADE'
                union all
                select a.seq, a.at, w.id, 'COLLEAGUE'
                from activity a join plan p on p.id = a.subject_id join person w on w.id in (p.first_id, p.second_id, p.speaker_id)
                where a.seq = any(:entries) and a.subject = 'PLAN' and a.kind = 'PLAN_MADE' and (a.actor_id is null or a.actor_id <> w.id)
                union all
                select a.seq, a.at, case when a.kind = 'CONDUCT_NOTE_SET' then n.person_id else n.set_by end, case when a.kind = 'CONDUCT_NOTE_SET' then 'REQUESTER' else 'SUPERVISOR' end
                from activity a join conduct_note n on n.id = a.subject_id
                where a.seq = any(:entries) and a.subject = 'CONDUCT_NOTE' and a.kind in ('CONDUCT_NOTE_SET', 'CONDUCT_NOTE_ANSWERED')
                union all
                select a.seq, a.at, c.asked_by, 'COLLEAGUE'
                from activity a join confidence c on c.id = a.subject_id
                where a.seq = any(:entries) and a.subject = 'CONFIDENCE' and a.kind = 'CONFIDENCE_ANSWERED'
                union all
                select distinct a.seq, a.at, lead.person_id, 'SUPERVISOR'
                from activity a join confidence c on c.id = a.subject_id
                join team_member led on led.person_id = c.asked_by
                join team_member lead on lead.team_id = led.team_id and lead.person_id <> c.asked_by
                join person_role r on r.person_id = lead.person_id and r.role = 'SUPERVISOR'
                where a.seq = any(:entries) and a.subject = 'CONFIDENCE' and a.kind = 'CONFIDENCE_SAID'""",
                Map.of("entries", entries),
                row -> new ToTell(row.uuid("person_id"), row.number("seq"), row.value("reason", Reason.class), row.instant("at")));
    }

    /** Somebody who is told. */
    record ToTell(UUID person, long seq, Reason reason, Instant at) {}
}
