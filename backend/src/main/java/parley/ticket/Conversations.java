package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads the conversation of a ticket that the reader was found to see; the part decides about its internal side. */
@Singleton
class Conversations {

    private static final Argument<Map<String, Object>> DETAIL = Argument.mapOf(String.class, Object.class);
    private static final List<String> EVENTS = Arrays.stream(TicketEvent.values()).map(Enum::name).toList();

    private final Sql sql;
    private final ObjectMapper json;

    Conversations(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One statement, and one more where the history names somebody who is not known from elsewhere. @param known names of people beside the ticket */
    Conversation of(UUID ticket, Part part, Map<UUID, String> known) {
        Map<UUID, String> names = new HashMap<>(known);
        Map<UUID, MessageView> messages = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<WatcherView> watchers = new ArrayList<>();
        sql.list("""
                select 'MESSAGE' as part, m.created_at as at, 0 as seq, m.id, m.kind, m.author_id as person_id, author.name as person_name, m.from_it, m.body,
                       a.id as attachment_id, a.file_name, a.content_type, a.size_bytes, a.created_at as attached_at
                from message m
                left join person author on author.id = m.author_id
                left join attachment a on a.message_id = m.id
                where m.ticket_id = :ticket and (m.kind <> 'INTERNAL_NOTE' or :internal)
                union all
                select 'ENTRY', e.at, e.seq, null, e.kind, e.actor_id, actor.name, null, e.detail, null, null, null, null, null
                from activity e
                left join person actor on actor.id = e.actor_id
                where e.ticket_id = :ticket and (e.visibility = 'PUBLIC' or :internal) and e.kind = any(:events)
                union all
                select 'WATCHER', w.added_at, 0, null, null, w.person_id, watching.name, null, null, null, null, null, null, null
                from watcher w
                join person watching on watching.id = w.person_id
                where w.ticket_id = :ticket
                order by 1, 3, 2, 4, 7, 14, 10""",
                Map.of("ticket", ticket, "internal", part.seesInternalSide(), "events", EVENTS), row -> switch (row.text("part")) {
                    case "MESSAGE" -> attach(messages.computeIfAbsent(row.uuid("id"), id -> message(id, row, names)), row);
                    case "ENTRY" -> entries.add(entry(row, names));
                    default -> watchers.add(new WatcherView(person(row, names), row.instant("at")));
                });
        addOthers(entries, names);
        return new Conversation(List.copyOf(messages.values()), watchers, entries.stream().map(entry -> entry.view(names)).toList());
    }

    private static MessageView message(UUID id, Row row, Map<UUID, String> names) {
        return new MessageView(id, row.value("kind", MessageKind.class), person(row, names), row.flag("from_it"), row.text("body"), row.instant("at"), new ArrayList<>());
    }

    private static boolean attach(MessageView message, Row row) {
        UUID attachment = row.uuid("attachment_id");
        return attachment != null
                && message.attachments().add(new AttachmentView(attachment, row.text("file_name"), row.text("content_type"), row.number("size_bytes")));
    }

    private Entry entry(Row row, Map<UUID, String> names) {
        return new Entry(row.instant("at"), row.value("kind", TicketEvent.class), person(row, names), read(row.text("body")));
    }

    private void addOthers(List<Entry> entries, Map<UUID, String> names) {
        Set<UUID> named = new TreeSet<>();
        entries.forEach(entry -> entry.person().filter(person -> !names.containsKey(person)).ifPresent(named::add));
        if (!named.isEmpty()) {
            sql.list("select p.id, p.name from person p where p.id = any(cast(:named as uuid array))", Map.of("named", named),
                    row -> names.put(row.uuid("id"), row.text("name")));
        }
    }

    private Map<String, Object> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable PersonName person(Row row, Map<UUID, String> names) {
        UUID id = row.uuid("person_id");
        if (id == null) {
            return null;
        }
        String name = row.text("person_name");
        names.put(id, name);
        return new PersonName(id, name);
    }

    /** An entry of the record, before the people in it have names. */
    private record Entry(Instant at, TicketEvent event, @Nullable PersonName by, Map<String, Object> detail) {

        java.util.Optional<UUID> person() {
            String id = text("assignee") == null ? text("person") : text("assignee");
            return java.util.Optional.ofNullable(id).map(UUID::fromString);
        }

        HistoryEntry view(Map<UUID, String> names) {
            return new HistoryEntry(at, event, by, value("status", TicketStatus.class),
                    person().map(id -> new PersonName(id, names.get(id))).orElse(null), text("reason"),
                    text("until") == null ? null : Instant.parse(text("until")), value("priority", Priority.class), value("oldPriority", Priority.class),
                    text("queue"), text("oldQueue"), detail.get("number") == null ? null : ((Number) detail.get("number")).longValue());
        }

        private @Nullable String text(String name) {
            return (String) detail.get(name);
        }

        private <E extends Enum<E>> @Nullable E value(String name, Class<E> type) {
            return text(name) == null ? null : Enum.valueOf(type, text(name));
        }
    }
}
