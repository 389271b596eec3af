package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;

/** Finding tickets again. */
@Controller("/api/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Search")
class SearchController {

    private final SearchResults results;

    SearchController(SearchResults results) {
        this.results = results;
    }

    /**
     * Tickets that one may see, by number or by words; the last changed first. Every word has to begin some word of the
     * title or of what was said. Internal notes are searched for analysts of the queue only.
     *
     * @param words what to look for
     * @param cursor where to go on, from {@code next}
     * @param limit how many at most
     */
    @Get
    Page<TicketSummary> find(
            @QueryValue @Size(max = 300) String words,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit,
            CurrentUser user) {
        return results.find(words, user, Cursor.read(cursor), limit);
    }
}
