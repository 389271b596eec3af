package parley.ticket;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.sql.Sql;

/** Search by the text index of PostgreSQL, which changes in the transaction of the ticket. */
@Singleton
@Requires(property = "parley.database.kind", value = "postgresql")
final class PostgresTicketSearch implements TicketSearch {

    /** A text index entry holds a megabyte at most; a ticket that says more is found by what it said first. */
    private static final int MOST_WORDS = 8_000;
    private static final int AT_ONCE = 200;
    /** Enough for a page of words that stand in every fourth ticket, and read in a millisecond. */
    private static final int LATEST = 250;
    /** Of words that stand in more tickets than this, the latest tickets are gone through one by one. */
    private static final int FEW = 2_000;

    private static final String ASKED = "asked";
    /** What the text index is made of, to the letter. */
    private static final String EVERYTHING = "(asked || coalesce(noted, cast('' as tsvector)))";

    private static final String TAKE_IN = """
            insert into ticket_text (ticket_id, asked, noted)
            values (:ticket, array_to_tsvector(cast(:asked as text[])), nullif(array_to_tsvector(cast(:noted as text[])), cast('' as tsvector)))
            """;

    private final Sql sql;
    private final int latest;
    private final int few;

    @Inject
    PostgresTicketSearch(Sql sql) {
        this(sql, LATEST, FEW);
    }

    PostgresTicketSearch(Sql sql, int latest, int few) {
        this.sql = sql;
        this.latest = latest;
        this.few = few;
    }

    @Override
    public void said(TicketId ticket, MessageKind kind, String text) {
        Set<String> words = SearchWords.in(text);
        if (words.isEmpty()) {
            return;
        }
        List<String> kept = words.stream().limit(MOST_WORDS).toList();
        boolean internal = kind == MessageKind.INTERNAL_NOTE;
        sql.update(TAKE_IN + """
                on conflict (ticket_id) do update set
                    asked = ticket_text.asked || excluded.asked,
                    noted = coalesce(ticket_text.noted || excluded.noted, ticket_text.noted, excluded.noted)
                where length(ticket_text.asked) + coalesce(length(ticket_text.noted), 0) <= :most""",
                Map.of("ticket", ticket.value(), "asked", internal ? List.of() : kept, "noted", internal ? kept : List.of(), "most", MOST_WORDS));
    }

    @Override
    public void changed(TicketId ticket) {
        // Queue, watchers and status are looked up when somebody searches.
    }

    /** Takes in tickets whose words are not there, as after a restore. @return how many; there may be more */
    int takeInMissing() {
        Map<UUID, Set<String>> asked = new LinkedHashMap<>();
        sql.list("""
                select t.id, t.title from ticket t
                where not exists (select 1 from ticket_text x where x.ticket_id = t.id) order by t.id limit :limit""",
                Map.of("limit", AT_ONCE), row -> asked.put(row.uuid("id"), new LinkedHashSet<>(SearchWords.in(row.text("title")))));
        if (asked.isEmpty()) {
            return 0;
        }
        Map<UUID, Set<String>> noted = new HashMap<>();
        asked.keySet().forEach(ticket -> noted.put(ticket, new LinkedHashSet<>()));
        sql.list("select ticket_id, kind, body from message where ticket_id = any(:tickets) order by created_at, id", Map.of("tickets", asked.keySet()), row -> {
            Map<UUID, Set<String>> side = row.value("kind", MessageKind.class) == MessageKind.INTERNAL_NOTE ? noted : asked;
            return side.get(row.uuid("ticket_id")).addAll(SearchWords.in(row.text("body")));
        });
        asked.forEach((ticket, words) -> sql.update(TAKE_IN + "on conflict do nothing", Map.of("ticket", ticket, "asked", first(words), "noted", first(noted.get(ticket)))));
        return asked.size();
    }

    private static List<String> first(Set<String> words) {
        return words.stream().limit(MOST_WORDS).toList();
    }

    @Override
    public Found find(List<String> words, CurrentUser viewer, @Nullable Cursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>(TicketSight.viewer(viewer));
        parameters.put("query", words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
        parameters.put("limit", limit + 1);
        if (after != null) {
            parameters.put("after_at", after.at());
            parameters.put("after_id", after.id());
        }
        String older = after == null ? "" : "and (t.updated_at, t.id) < (:after_at, :after_id)";
        return new Found(asked(older, limit, parameters), viewer.isStaff() ? worked(older, limit, parameters) : List.of());
    }

    /**
     * Of what somebody asked, filed or was brought into, the latest are looked at one by one, and mostly that is all there
     * is. Of those who asked for more, words that are rare are found by the text index of everything that was said.
     */
    private List<UUID> asked(String older, int limit, Map<String, Object> parameters) {
        List<UUID> found = new ArrayList<>();
        boolean isAll = sql.list("""
                with mine as materialized (
                    select t.id, t.updated_at from (%1$s) t order by t.updated_at desc, t.id desc limit %2$d),
                those as (select count(*) as n from mine)
                select those.n, said.id
                from those
                left join lateral (
                    select t.id from mine t join ticket_text x on x.ticket_id = t.id
                    where x.asked @@ cast(:query as tsquery) order by t.updated_at desc, t.id desc limit :limit) said on true"""
                .formatted(ofViewer(older, "order by t.updated_at desc, t.id desc limit " + latest), latest), parameters,
                row -> {
                    if (row.uuid("id") != null) {
                        found.add(row.uuid("id"));
                    }
                    return row.number("n") < latest;
                }).contains(true);
        if (isAll || found.size() > limit) {
            return found;
        }
        List<UUID> rare = rare(TicketSight.ASKS + " and exists (select 1 from ticket_text x where x.ticket_id = t.id and x.asked @@ cast(:query as tsquery))", older, parameters);
        return rare != null ? rare : ids("from (%s) t cross join lateral (%s) said".formatted(ofViewer(older, ""), said(ASKED)), parameters);
    }

    private static String ofViewer(String older, String which) {
        return """
                (select t.id, t.updated_at from ticket t where t.requester_id = :viewer %1$s %2$s)
                union (select t.id, t.updated_at from ticket t where t.filed_by_id = :viewer %1$s %2$s)
                union (select t.id, t.updated_at from watcher w join ticket t on t.id = w.ticket_id where w.person_id = :viewer %1$s %2$s)"""
                .formatted(older, which);
    }

    /** Whether a ticket has the words, asked of one after the other. */
    private static String said(String words) {
        return "select 1 from ticket_text x where x.ticket_id = t.id and %s @@ cast(:query as tsquery) offset 0".formatted(words);
    }

    /**
     * Of the queues that somebody works. Words that stand nearly everywhere are found among the latest tickets; where those
     * do not fill the page, the text index names the tickets of words that are rare, and those of other words are found by
     * going on through the tickets by their last change, of which there is no need to see all.
     */
    private List<UUID> worked(String older, int limit, Map<String, Object> parameters) {
        List<UUID> found = ids("""
                from (select t.id, t.updated_at from ticket t where %s %s order by t.updated_at desc, t.id desc limit %d) t
                cross join lateral (%s) said""".formatted(TicketSight.WORKS, older, latest, said(EVERYTHING)), parameters);
        if (found.size() > limit) {
            return found;
        }
        List<UUID> rare = rare(TicketSight.WORKS, older, parameters);
        return rare != null ? rare : ids("from ticket t cross join lateral (%s) said where %s %s".formatted(said(EVERYTHING), TicketSight.WORKS, older), parameters);
    }

    /** Null where the words are not rare. */
    private @Nullable List<UUID> rare(String seen, String older, Map<String, Object> parameters) {
        List<UUID> rare = new ArrayList<>();
        boolean areMany = sql.list("""
                with hit as materialized (
                    select ticket_id from ticket_text where %s @@ cast(:query as tsquery) limit %d),
                hits as materialized (select count(*) as n from hit)
                select hits.n, found.id
                from hits
                left join lateral (
                    select t.id from hit
                    join ticket t on t.id = hit.ticket_id
                    where hits.n <= %d and %s %s
                    order by t.updated_at desc, t.id desc limit :limit) found on true""".formatted(EVERYTHING, few + 1, few, seen, older), parameters,
                row -> {
                    if (row.uuid("id") != null) {
                        rare.add(row.uuid("id"));
                    }
                    return row.number("n") > few;
                }).contains(true);
        return areMany ? null : rare;
    }

    private List<UUID> ids(String from, Map<String, Object> parameters) {
        return sql.list("select t.id " + from + " order by t.updated_at desc, t.id desc limit :limit", parameters, row -> row.uuid("id"));
    }
}
