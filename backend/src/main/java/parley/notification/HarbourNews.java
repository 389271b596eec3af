package parley.notification;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.ApproverGroupService;
import parley.account.SafeHarbourTeam;
import parley.disclosure.DisclosurePart;
import parley.disclosure.DisclosureSight;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Who is told of what happens to a disclosure, and to the team that takes them. Only who may see it, and nobody of what they did themselves. */
@Singleton
class HarbourNews {

    /** Who may know of an entry {@code a} of the record that is about no ticket. */
    static final String SEES = """
            ((a.subject = 'DISCLOSURE' and exists (select 1 from disclosure d where d.id = a.subject_id and %s))
             or (a.subject = 'APPROVER_GROUP' and %s))""".formatted(DisclosureSight.SEES, DisclosureSight.ON_TEAM);

    private final Sql sql;

    HarbourNews(Sql sql) {
        this.sql = sql;
    }

    List<News> of(List<Long> entries) {
        List<News> news = new ArrayList<>(ofDisclosures(entries));
        news.addAll(ofTeam(entries));
        return news;
    }

    private List<News> ofDisclosures(List<Long> entries) {
        return sql.list("""
                select a.seq, a.at, a.kind, a.detail, p.id as person_id, %s as part
                from activity a
                join disclosure d on d.id = a.subject_id
                join person p on p.active and (a.actor_id is null or a.actor_id <> p.id)
                where a.seq = any(:entries) and a.subject = 'DISCLOSURE' and %s
                order by a.seq""".formatted(ofPerson(DisclosureSight.PART), ofPerson(DisclosureSight.SEES)),
                Map.of("entries", entries), HarbourNews::told).stream().filter(Told::concerns).map(Told::news).toList();
    }

    private List<News> ofTeam(List<Long> entries) {
        return sql.list("""
                select a.seq, a.at, m.person_id
                from activity a
                join approver_group_member m on m.role = :role and (a.actor_id is null or a.actor_id <> m.person_id)
                join person p on p.id = m.person_id and p.active
                where a.seq = any(:entries) and a.subject = 'APPROVER_GROUP' and a.subject_id = :team and a.kind in ('APPROVER_ADDED', 'APPROVER_REMOVED')
                order by a.seq""",
                Map.of("entries", entries, "role", SafeHarbourTeam.ROLE, "team", ApproverGroupService.subject(SafeHarbourTeam.ROLE)),
                row -> new News(row.uuid("person_id"), row.number("seq"), Reason.HANDLER, row.instant("at")));
    }

    private static String ofPerson(String rule) {
        return rule.replace(":viewer", "p.id");
    }

    private static Told told(Row row) {
        return new Told(
                row.number("seq"), row.instant("at"), InboxKind.of(row.text("kind")).orElse(null), row.text("detail").contains("\"last\":false"),
                row.uuid("person_id"), row.value("part", DisclosurePart.class));
    }

    /** One person to tell of one entry. */
    record News(UUID person, long seq, Reason reason, Instant at) {}

    private record Told(long seq, Instant at, @Nullable InboxKind kind, boolean waits, UUID person, DisclosurePart part) {

        boolean concerns() {
            if (kind == null) {
                return false;
            }
            return switch (kind) {
                case DISCLOSURE_RECEIVED -> true;
                case DISCLOSURE_OVERDUE, DISCLOSURE_WRITTEN, EXCLUSION_PROPOSED -> part == DisclosurePart.HANDLER;
                case DISCLOSURE_ANSWERED, SAFE_HARBOUR_GRANTED, DISCLOSURE_CONTAINED, DISCLOSURE_CLOSED -> part == DisclosurePart.DISCLOSER;
                case DISCLOSURE_RECORDED, DISCLOSURE_LINKED -> part != DisclosurePart.READER;
                case EXCLUSION_CONFIRMED -> part != DisclosurePart.HANDLER;
                case DISCLOSURE_SHARED -> part == DisclosurePart.READER;
                case LEAVE_GIVEN -> part == (waits ? DisclosurePart.HANDLER : DisclosurePart.DISCLOSER);
                default -> false;
            };
        }

        News news() {
            return new News(person, seq, switch (part) {
                case DISCLOSER -> Reason.DISCLOSER;
                case HANDLER -> Reason.HANDLER;
                case READER -> Reason.READER;
            }, at);
        }
    }
}
