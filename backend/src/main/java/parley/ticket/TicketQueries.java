package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads tickets for their pages and lists; every statement carries {@link TicketSight}. */
@Singleton
class TicketQueries {

    private static final String COLUMNS = """
            select t.id, t.number, t.version, t.kind, t.status, t.title, t.priority, t.created_at, t.updated_at, t.held_until, t.hold_reason,
                   t.resolved_at, t.closed_at, t.reopened_by_id, t.queue_id, queue.name as queue_name, team.name as team_name,
                   t.requester_id, requester.name as requester_name, t.assignee_id, assignee.name as assignee_name,
                   %s as works, (t.requester_id = :viewer or t.filed_by_id = :viewer) as asked
            from\s""";

    /** In words and not by a parameter, which would spare PostgreSQL a part of the work if it planned anew each time. */
    private static final String COLUMNS_FOR_STAFF = COLUMNS.formatted(TicketSight.WORKS);
    private static final String COLUMNS_FOR_OTHERS = COLUMNS.formatted("false");

    /** Outer joins, so that H2 begins with the tickets and not with a table that it takes for a smaller one. */
    private static final String NAMES = """

            left join queue on queue.id = t.queue_id
            left join team on team.id = queue.team_id
            left join person requester on requester.id = t.requester_id
            left join person assignee on assignee.id = t.assignee_id
            where\s""";

    /** Both lists are looked up first: for a ticket in one or the other H2 would read all. */
    private static final String FOUND = """
            (select asked.id from ticket asked where asked.id = any(cast(:found_asked as uuid array))
             union select internal.id from ticket internal where internal.id = any(cast(:found_internal as uuid array))) hit
            left join ticket t on t.id = hit.id""";
    private static final String FOUND_BY_OTHERS = "t.id = any(cast(:found_asked as uuid array)) and " + TicketSight.ASKS + " and ";
    private static final String FOUND_BY_STAFF = """
            ((t.id = any(cast(:found_asked as uuid array)) and %s) or (t.id = any(cast(:found_internal as uuid array)) and %s)) and\s"""
            .formatted(TicketSight.SEES, TicketSight.WORKS);

    /** As many as the front page shows. */
    private static final int SHORT = 10;

    private static final String SOMEBODY = "(select cast(:viewer as uuid))";

    private final Sql sql;
    private final Conversations conversations;
    private final Clock clock;

    TicketQueries(Sql sql, Conversations conversations, Clock clock) {
        this.sql = sql;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Three statements at most, whatever the length of the conversation. */
    TicketDetail detail(WhichTicket which, CurrentUser viewer) {
        Map<String, Object> parameters = parameters(viewer);
        parameters.put("which", TicketSight.key(which));
        Instant now = clock.instant();
        return sql.first("""
                select t.id, t.number, t.version, t.kind, t.status, t.title, t.category, t.impact, t.urgency, t.priority, t.channel, t.created_at,
                       t.updated_at, t.held_until, t.hold_reason, t.resolved_at, t.closed_at, t.reopened_by_id, followed.number as follows,
                       t.queue_id, queue.name as queue_name, team.name as team_name,
                       t.requester_id, requester.name as requester_name, t.filed_by_id, filer.name as filed_by_name,
                       t.assignee_id, assignee.name as assignee_name,
                       %s as works, (t.requester_id = :viewer or t.filed_by_id = :viewer) as asked
                from ticket t
                join queue on queue.id = t.queue_id
                join team on team.id = queue.team_id
                join person requester on requester.id = t.requester_id
                join person filer on filer.id = t.filed_by_id
                left join person assignee on assignee.id = t.assignee_id
                left join ticket followed on followed.id = t.follows_id
                where %s = :which and %s""".formatted(TicketSight.WORKS, TicketSight.column(which), TicketSight.SEES), parameters,
                row -> detail(row, now)).orElseThrow(NothingHere::new);
    }

    /** What the person who filed it sees of it now; what has somebody or a file beside it is read again. */
    TicketDetail detail(FiledTicket filed, Filing filing, CurrentUser viewer) {
        boolean alone = filing.requester().equals(viewer.id()) && filing.watchers().isEmpty() && filing.words().attachments().isEmpty();
        return alone ? filed.detail() : detail(new TicketNumber(filed.ticket().number()), viewer);
    }

    /**
     * What somebody asked, or had filed for somebody; ordered by the person first, or H2 would sort all that they ever asked.
     * PostgreSQL plans anew each time where that looks cheaper than a plan for everybody, so it is told the limit and not
     * told the person.
     */
    Page<TicketSummary> asked(CurrentUser viewer, Collection<TicketStatus> statuses, @Nullable Cursor after, int limit) {
        String standing = standing(statuses, after);
        String newest = newestFirst(limit);
        return page(
                "((select t.id from ticket t where t.requester_id = " + SOMEBODY + " and " + standing + "order by t.requester_id, " + newest
                        + ") union (select t.id from ticket t where t.filed_by_id = " + SOMEBODY + " and " + standing + "order by t.filed_by_id, " + newest
                        + ")) mine left join ticket t on t.id = mine.id",
                "true", viewer, parameters(viewer, statuses, after), limit);
    }

    /** What somebody was brought into. */
    Page<TicketSummary> watched(CurrentUser viewer, Collection<TicketStatus> statuses, @Nullable Cursor after, int limit) {
        return page("watcher mine left join ticket t on t.id = mine.ticket_id",
                "mine.person_id = :viewer and " + standing(statuses, after), viewer, parameters(viewer, statuses, after), limit);
    }

    /** Of these tickets the ones that the viewer may see; those found by internal words need the internal side. */
    Page<TicketSummary> found(Collection<UUID> asked, Collection<UUID> internal, CurrentUser viewer, @Nullable Cursor after, int limit) {
        if (asked.isEmpty() && internal.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Map<String, Object> parameters = parameters(viewer, List.of(), after);
        parameters.put("found_asked", asked);
        parameters.put("found_internal", internal);
        return page(viewer.isStaff() ? FOUND : "ticket t", (viewer.isStaff() ? FOUND_BY_STAFF : FOUND_BY_OTHERS) + standing(List.of(), after), viewer, parameters, limit);
    }

    Optional<TicketSummary> numbered(long number, CurrentUser viewer) {
        Map<String, Object> parameters = parameters(viewer);
        parameters.put("number", number);
        return sql.first(columns(viewer) + "ticket t" + NAMES + "t.number = :number and " + TicketSight.SEES, parameters, row -> summary(row, clock.instant()).view());
    }

    private Page<TicketSummary> page(String tickets, String narrowed, CurrentUser viewer, Map<String, Object> parameters, int limit) {
        Instant now = clock.instant();
        List<Line> lines = sql.list(columns(viewer) + tickets + NAMES + narrowed + " order by " + newestFirst(limit), parameters, row -> summary(row, now));
        Page<Line> page = Page.of(lines, limit, Line::cursor);
        return new Page<>(page.items().stream().map(Line::view).toList(), page.next());
    }

    /** One row more than asked for, at least; in three lengths, so that there are few texts to remember. */
    private static String newestFirst(int limit) {
        int read = limit <= SHORT ? SHORT : limit <= Page.USUAL ? Page.USUAL : Page.MOST;
        return "t.updated_at desc, t.id desc limit " + (read + 1);
    }

    private static String columns(CurrentUser viewer) {
        return viewer.isStaff() ? COLUMNS_FOR_STAFF : COLUMNS_FOR_OTHERS;
    }

    private static String standing(Collection<TicketStatus> statuses, @Nullable Cursor after) {
        return (statuses.isEmpty() ? "true" : "t.status = any(:statuses)")
                + (after == null ? " " : " and (t.updated_at, t.id) < (:after_at, :after_id) ");
    }

    private static Map<String, Object> parameters(CurrentUser viewer) {
        return new HashMap<>(TicketSight.viewer(viewer));
    }

    private static Map<String, Object> parameters(CurrentUser viewer, Collection<TicketStatus> statuses, @Nullable Cursor after) {
        Map<String, Object> parameters = parameters(viewer);
        parameters.put("statuses", statuses);
        if (after != null) {
            parameters.put("after_at", after.at());
            parameters.put("after_id", after.id());
        }
        return parameters;
    }

    private TicketDetail detail(Row row, Instant now) {
        Part part = TicketSight.part(row.flag("works"), row.flag("asked"));
        Standing standing = standing(row);
        PersonName requester = person(row, "requester");
        PersonName filedBy = person(row, "filed_by");
        PersonName assignee = person(row, "assignee");
        Map<UUID, String> known = Stream.of(requester, filedBy, assignee).filter(Objects::nonNull).collect(Collectors.toMap(PersonName::id, PersonName::name, (one, same) -> one));
        Conversation conversation = conversations.of(row.uuid("id"), part, known);
        return new TicketDetail(row.number("number"), row.number("version"), standing.kind(), standing.status(), row.text("title"), row.text("category"),
                row.value("impact", Impact.class), row.value("urgency", Urgency.class), row.value("priority", Priority.class),
                requester, filedBy, row.value("channel", Channel.class), assignee, queue(row), part,
                row.instant("created_at"), row.instant("updated_at"), row.instant("held_until"), row.text("hold_reason"), row.instant("resolved_at"),
                row.instant("closed_at"), standing.reopensUntil(), row.numberOrNull("follows"),
                conversation.messages(), conversation.watchers(), conversation.history(), standing.allowed(part, now), standing.barred(part, now));
    }

    private static Line summary(Row row, Instant now) {
        Part part = TicketSight.part(row.flag("works"), row.flag("asked"));
        Standing standing = standing(row);
        TicketSummary view = new TicketSummary(row.number("number"), row.number("version"), standing.kind(), standing.status(), row.text("title"),
                row.value("priority", Priority.class), person(row, "requester"), person(row, "assignee"), queue(row), part,
                row.instant("created_at"), row.instant("updated_at"), row.instant("held_until"), row.text("hold_reason"), row.instant("resolved_at"),
                row.instant("closed_at"), standing.allowed(part, now));
        return new Line(new Cursor(view.updatedAt(), row.uuid("id")), view);
    }

    private static Standing standing(Row row) {
        return new Standing(row.value("kind", TicketKind.class), row.value("status", TicketStatus.class), row.instant("closed_at"), row.uuid("reopened_by_id") != null);
    }

    private static QueueName queue(Row row) {
        return new QueueName(row.uuid("queue_id"), row.text("queue_name"), row.text("team_name"));
    }

    private static @Nullable PersonName person(Row row, String role) {
        UUID id = row.uuid(role + "_id");
        return id == null ? null : new PersonName(id, row.text(role + "_name"));
    }

    private record Line(Cursor cursor, TicketSummary view) {}
}
