package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;

/** What happened to me. */
@Controller("/api/inbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Inbox")
class InboxController {

    private final InboxQueries queries;
    private final InboxService inbox;

    InboxController(InboxQueries queries, InboxService inbox) {
        this.queries = queries;
        this.inbox = inbox;
    }

    /** What happened to you, the last first. */
    @Get
    Page<InboxItem> list(
            CurrentUser user, @QueryValue(defaultValue = "false") boolean unread, @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(unread, user, cursor, limit);
    }

    /** How much of it is unread, counted to a hundred. */
    @Get("/unread")
    UnreadCount unread(CurrentUser user) {
        return queries.unread(user);
    }

    /** Take note of everything, or of everything about one ticket or one disclosure. */
    @Put("/reading")
    @Status(HttpStatus.NO_CONTENT)
    void readAll(CurrentUser user, @QueryValue @Nullable Long ticket, @QueryValue @Nullable UUID disclosure) {
        inbox.readAll(ticket, disclosure, user);
    }

    /** Take note of one entry. */
    @Put("/{id}/reading")
    @Status(HttpStatus.NO_CONTENT)
    void read(UUID id, CurrentUser user) {
        inbox.read(id, user);
    }

    /** Keep it unread after all. */
    @Delete("/{id}/reading")
    @Status(HttpStatus.NO_CONTENT)
    void unread(UUID id, CurrentUser user) {
        inbox.unread(id, user);
    }
}
