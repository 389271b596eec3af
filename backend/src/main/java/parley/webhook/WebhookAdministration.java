package parley.webhook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.Secrets;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with endpoints and deliveries. */
@Singleton
class WebhookAdministration {

    private static final int MOST = 20;

    private final AdministrationLock administration;
    private final WebhookEndpointRepository endpoints;
    private final DeliveryService deliveries;
    private final WebhookKey key;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    WebhookAdministration(AdministrationLock administration, WebhookEndpointRepository endpoints, DeliveryService deliveries, WebhookKey key, ActivityLog activity,
            Sql sql, Clock clock) {
        this.administration = administration;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.key = key;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** An endpoint and its secret. @param secret known at this moment only */
    record Added(UUID id, String secret) {

        @Override
        public String toString() {
            return "Added[" + id + "]";
        }
    }

    @Transactional
    Added add(WebhookDescription description, CurrentUser administrator) {
        administration.take();
        UUID id = Ids.next();
        check(description, id);
        if (sql.first("select count(*) as n from webhook_endpoint", Map.of(), row -> row.number("n")).orElseThrow() >= MOST) {
            throw new InvalidFields("/name", "would be one endpoint too many: there are " + MOST);
        }
        String secret = key.secret(id, 1);
        WebhookEndpoint endpoint = endpoints.save(new WebhookEndpoint(
                id, description.name().strip(), description.url().strip(), description.active(), 1, Secrets.sha256(secret), administrator.id().value(), clock.instant(), 0));
        record("WEBHOOK_ADDED", endpoint, administrator);
        return new Added(id, secret);
    }

    @Transactional
    void change(UUID id, WebhookDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        WebhookEndpoint endpoint = present(id, seen);
        check(description, id);
        record("WEBHOOK_CHANGED", endpoints.update(endpoint.as(description)), administrator);
    }

    /** The old secret counts no more from now on. */
    @Transactional
    String renewSecret(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        WebhookEndpoint endpoint = present(id, seen);
        String secret = key.secret(id, endpoint.generation() + 1);
        record("WEBHOOK_SECRET_RENEWED", endpoints.update(endpoint.withSecret(endpoint.generation() + 1, Secrets.sha256(secret))), administrator);
        return secret;
    }

    /** With what it has not heard yet. */
    @Transactional
    void remove(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        WebhookEndpoint endpoint = present(id, seen);
        sql.update("delete from webhook_delivery where endpoint_id = :id", Map.of("id", id));
        endpoints.deleteById(id);
        record("WEBHOOK_REMOVED", endpoint, administrator);
    }

    /** Sends something that is about nothing, as soon as it is its turn. @return the delivery */
    @Transactional
    UUID test(UUID id, CurrentUser administrator) {
        WebhookEndpoint endpoint = endpoints.findById(id).orElseThrow(NothingHere::new);
        if (!endpoint.active()) {
            throw new EndpointAtRest();
        }
        record("WEBHOOK_TESTED", endpoint, administrator);
        return deliveries.test(id);
    }

    /** As soon as it is its turn, whether it was heard before or not. */
    @Transactional
    void sendAgain(UUID delivery, CurrentUser administrator) {
        UUID endpoint = sql.first("select endpoint_id from webhook_delivery where id = :id", Map.of("id", delivery), row -> row.uuid("endpoint_id"))
                .orElseThrow(NothingHere::new);
        sql.update("""
                update webhook_delivery set state = 'WAITING', due_at = :now, attempts = 0
                where id = :id and (leased_until is null or leased_until <= :now)""", Map.of("id", delivery, "now", clock.instant()));
        activity.record(Happening.inAdministration("WEBHOOK_SENT_AGAIN", administrator.id().value(), "WEBHOOK", endpoint, Map.of("delivery", delivery.toString())));
    }

    private void check(WebhookDescription description, UUID id) {
        EndpointAddress.read(description.url());
        if (sql.first("select id from webhook_endpoint where name = :name and id <> :id", Map.of("name", description.name().strip(), "id", id), row -> row.uuid("id")).isPresent()) {
            throw new NameTaken("/name");
        }
    }

    private WebhookEndpoint present(UUID id, IfMatch seen) {
        WebhookEndpoint endpoint = endpoints.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, endpoint.version());
        return endpoint;
    }

    private void record(String kind, WebhookEndpoint endpoint, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "WEBHOOK", endpoint.id(), Map.of("name", endpoint.name(), "url", endpoint.url())));
    }
}
