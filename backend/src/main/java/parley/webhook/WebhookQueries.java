package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Endpoints and deliveries as administration shows them. */
@Singleton
class WebhookQueries {

    private static final String ENDPOINT = """
            select e.id, e.version, e.name, e.url, e.active, e.created_by, p.name as creator, e.created_at,
                   (select count(*) from webhook_delivery d where d.endpoint_id = e.id and d.state = 'WAITING') as waiting,
                   (select max(d.tried_at) from webhook_delivery d where d.endpoint_id = e.id and d.state = 'DELIVERED') as delivered_at
            from webhook_endpoint e
            join person p on p.id = e.created_by
            """;

    private static final String DELIVERY = """
            select d.id, d.endpoint_id, e.name, v.id as event_id, v.type, v.number, d.state, d.attempts, d.created_at, d.tried_at, d.outcome, d.status, d.due_at
            from webhook_delivery d
            join webhook_endpoint e on e.id = d.endpoint_id
            join webhook_event v on v.id = d.event_id
            """;

    private final Sql sql;

    WebhookQueries(Sql sql) {
        this.sql = sql;
    }

    List<WebhookView> endpoints() {
        return sql.list(ENDPOINT + "order by e.name, e.id", Map.of(), WebhookQueries::endpoint);
    }

    WebhookView endpoint(UUID id) {
        return sql.first(ENDPOINT + "where e.id = :id", Map.of("id", id), WebhookQueries::endpoint).orElseThrow(NothingHere::new);
    }

    private static WebhookView endpoint(Row row) {
        return new WebhookView(row.uuid("id"), row.number("version"), row.text("name"), row.text("url"), row.flag("active"),
                new PersonName(row.uuid("created_by"), row.text("creator")), row.instant("created_at"), row.number("waiting"), row.instant("delivered_at"));
    }

    Page<DeliveryView> deliveries(@Nullable UUID endpoint, @Nullable Cursor before, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit + 1));
        String where = "where true";
        if (endpoint != null) {
            values.put("endpoint", endpoint);
            where += " and d.endpoint_id = :endpoint";
        }
        if (before != null) {
            values.put("at", before.at());
            values.put("id", before.id());
            where += " and (d.created_at, d.id) < (:at, :id)";
        }
        return Page.of(sql.list(DELIVERY + where + " order by d.created_at desc, d.id desc limit :limit", values, WebhookQueries::delivery), limit,
                delivery -> new Cursor(delivery.createdAt(), delivery.id()));
    }

    DeliveryView delivery(UUID id) {
        return sql.first(DELIVERY + "where d.id = :id", Map.of("id", id), WebhookQueries::delivery).orElseThrow(NothingHere::new);
    }

    private static DeliveryView delivery(Row row) {
        DeliveryState state = row.value("state", DeliveryState.class);
        return new DeliveryView(row.uuid("id"), row.uuid("endpoint_id"), row.text("name"), row.uuid("event_id"), row.value("type", WebhookType.class).text(),
                row.numberOrNull("number"), state, row.integer("attempts"), row.instant("created_at"), row.instant("tried_at"), row.value("outcome", Outcome.class),
                row.integerOrNull("status"), state == DeliveryState.WAITING ? row.instant("due_at") : null);
    }
}
