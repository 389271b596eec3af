package parley.ticket;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import parley.account.CurrentUser;

/** What one is typing, kept so that no reload loses it. */
@Controller("/api/drafts/{place}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Drafts")
class DraftController {

    private final DraftService drafts;

    DraftController(DraftService drafts) {
        this.drafts = drafts;
    }

    /** What one was typing in a place, such as {@code ticket-1001-reply}. */
    @Get
    Draft show(@Pattern(regexp = Limits.PLACE) String place, CurrentUser user) {
        return drafts.show(place, user);
    }

    /** Keep what one is typing. */
    @Put
    Draft keep(@Pattern(regexp = Limits.PLACE) String place, @Valid @Body KeepDraft draft, CurrentUser user) {
        return drafts.keep(place, draft.body(), user);
    }

    /** Forget it. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void forget(@Pattern(regexp = Limits.PLACE) String place, CurrentUser user) {
        drafts.forget(place, user);
    }
}
