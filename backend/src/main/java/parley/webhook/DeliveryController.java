package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;

/** What the outside was told, and what it has not heard. */
@Controller("/api/admin/webhook-deliveries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: webhooks")
class DeliveryController {

    private final WebhookAdministration administration;
    private final WebhookQueries queries;

    DeliveryController(WebhookAdministration administration, WebhookQueries queries) {
        this.administration = administration;
        this.queries = queries;
    }

    /**
     * The deliveries of the last thirty days, the newest first.
     *
     * @param webhook only those to this endpoint
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("{?webhook,cursor,limit}")
    Page<DeliveryView> list(
            @Nullable @QueryValue UUID webhook, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.deliveries(webhook, Cursor.read(cursor), limit);
    }

    /** One delivery. */
    @Get("/{id}")
    DeliveryView show(UUID id) {
        return queries.delivery(id);
    }

    /** Send it again, with the same event id. */
    @Put("/{id}/repetition")
    DeliveryView sendAgain(UUID id, CurrentUser administrator) {
        administration.sendAgain(id, administrator);
        return queries.delivery(id);
    }
}
