package parley.webhook;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.IfMatch;

/** Who outside is told when an exception begins to hold, is suspended or ends. */
@Controller("/api/admin/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: webhooks")
class WebhookController {

    private final WebhookAdministration administration;
    private final WebhookQueries queries;

    WebhookController(WebhookAdministration administration, WebhookQueries queries) {
        this.administration = administration;
        this.queries = queries;
    }

    /** All of them, by name. */
    @Get
    Page<WebhookView> list() {
        return Page.whole(queries.endpoints());
    }

    /** Add one. The answer holds its secret, this once; so an Idempotency-Key is not taken, which would keep the answer. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<WebhookWithSecret> add(@Valid @Body WebhookDescription description, CurrentUser administrator) {
        WebhookAdministration.Added added = administration.add(description, administrator);
        return HttpResponse.created(new WebhookWithSecret(added.secret(), queries.endpoint(added.id())), URI.create("/api/admin/webhooks/" + added.id()));
    }

    /** One of them. */
    @Get("/{id}")
    WebhookView show(UUID id) {
        return queries.endpoint(id);
    }

    /** Change it, or let it rest: what happens meanwhile it is never told, what it had not heard yet it hears afterwards. */
    @Put("/{id}")
    WebhookView change(UUID id, @Valid @Body WebhookDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        administration.change(id, description, seen, administrator);
        return queries.endpoint(id);
    }

    /** Give it a new secret, shown this once; the old one counts no more. */
    @Put("/{id}/secret")
    WebhookWithSecret renewSecret(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        String secret = administration.renewSecret(id, seen, administrator);
        return new WebhookWithSecret(secret, queries.endpoint(id));
    }

    /** Remove it, with what it has not heard yet. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        administration.remove(id, seen, administrator);
    }

    /** Try whether it hears. What comes of it is among the deliveries, without what it answers. */
    @Post("/{id}/tests")
    @Status(HttpStatus.CREATED)
    HttpResponse<DeliveryView> test(UUID id, CurrentUser administrator) {
        UUID delivery = administration.test(id, administrator);
        return HttpResponse.created(queries.delivery(delivery), URI.create("/api/admin/webhook-deliveries/" + delivery));
    }
}
