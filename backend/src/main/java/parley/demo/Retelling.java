package parley.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parley.platform.Ids;
import parley.servicelevel.Promise;

/** A ticket told again, some weeks earlier and under another number. */
record Retelling(Original original, Original.Earlier earlier, Map<UUID, Promise> promises) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    /** How soon the job that looks for broken promises notices one. */
    private static final Duration NOTICED = Duration.ofSeconds(20);
    private static final int NANOS_OF_MICRO = 1_000;

    Instant createdAt() {
        return earlier.of(original.createdAt());
    }

    /** Every row of it by table, under ids of its own. */
    Map<String, List<Map<String, Object>>> rows(long number) {
        Map<UUID, UUID> ids = new HashMap<>();
        original.rows().values().forEach(rows -> rows.stream().filter(row -> row.get("id") != null).forEach(row -> ids.put((UUID) row.get("id"), Ids.next())));
        Map<String, List<Map<String, Object>>> told = new LinkedHashMap<>();
        original.rows().forEach((table, rows) -> told.put(table, new ArrayList<>(rows.stream().map(row -> told(row, ids)).toList())));
        told.get("ticket").get(0).put("number", number);
        List<Map<String, Object>> activity = told.get("activity");
        for (int index = 0; index < original.rows().get("promise").size(); index++) {
            Map<String, Object> before = original.rows().get("promise").get(index);
            Promise promise = promises.get((UUID) before.get("id"));
            told.get("promise").get(index).putAll(measured(promise, number));
            if (before.get("breached_at") == null && promise.breachedAt() != null) {
                activity.add(breach(promise, (UUID) told.get("ticket").get(0).get("id")));
            }
        }
        activity.sort(Comparator.comparing(row -> Original.moment(row.get("at"))));
        return told;
    }

    UUID idOf(Map<String, List<Map<String, Object>>> rows) {
        return (UUID) rows.get("ticket").get(0).get("id");
    }

    private Map<String, Object> measured(Promise promise, long number) {
        Map<String, Object> values = new HashMap<>();
        values.put("effective_start", promise.effectiveStart().getSeconds() * 1_000_000 + promise.effectiveStart().getNano() / NANOS_OF_MICRO);
        values.put("breached_at", promise.breachedAt() == null ? null : promise.breachedAt().atOffset(ZoneOffset.UTC));
        values.put("ticket_number", number);
        return values;
    }

    private Map<String, Object> breach(Promise promise, UUID ticket) {
        Map<String, Object> row = new HashMap<>();
        row.put("at", promise.breachedAt().plus(NOTICED).atOffset(ZoneOffset.UTC));
        row.put("actor_id", null);
        row.put("kind", "PROMISE_BREACHED");
        row.put("subject", "TICKET");
        row.put("subject_id", ticket);
        row.put("ticket_id", ticket);
        row.put("visibility", "INTERNAL");
        row.put("detail", "{\"due\":\"%s\",\"promise\":\"%s\"}".formatted(promise.dueAt(), promise.kind().name()));
        return row;
    }

    private Map<String, Object> told(Map<String, Object> row, Map<UUID, UUID> ids) {
        Map<String, Object> told = new HashMap<>();
        row.forEach((column, value) -> told.put(column, column.equals("detail") ? detail((String) value, ids) : told(value, ids)));
        return told;
    }

    private Object told(Object value, Map<UUID, UUID> ids) {
        if (value instanceof UUID id) {
            return ids.getOrDefault(id, id);
        }
        return value instanceof OffsetDateTime moment ? earlier.of(moment.toInstant()).atOffset(ZoneOffset.UTC) : value;
    }

    private String detail(String text, Map<UUID, UUID> ids) {
        String renamed = ID.matcher(text).replaceAll(found -> String.valueOf(told(UUID.fromString(found.group()), ids)));
        return MOMENT.matcher(renamed).replaceAll((MatchResult found) -> earlier.of(Instant.parse(found.group())).toString());
    }
}
