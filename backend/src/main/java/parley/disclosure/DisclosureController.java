package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Telling by name what one does around a rule, and following it. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Safe harbour")
class DisclosureController {

    private final TellingService telling;
    private final HandlingService handling;
    private final DisclosureQueries disclosures;
    private final DisclosureListQueries lists;

    DisclosureController(TellingService telling, HandlingService handling, DisclosureQueries disclosures, DisclosureListQueries lists) {
        this.telling = telling;
        this.handling = handling;
        this.disclosures = disclosures;
        this.lists = lists;
    }

    /** Tell what you do around a rule, or what somebody does whom you lead. */
    @Post("/disclosures")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DisclosureDetail> tell(@Valid @Body TellDisclosure told, CurrentUser user) {
        UUID id = telling.tell(told, user);
        return HttpResponse.created(disclosures.detail(id, user), URI.create("/api/disclosures/" + id));
    }

    /**
     * What you told, the last first.
     *
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/own-disclosures{?cursor,limit}")
    Page<DisclosureSummary> own(@Nullable @QueryValue String cursor, @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser user) {
        return lists.own(user, Cursor.read(cursor), limit);
    }

    /** One disclosure, for the team, for whoever told it, and for whom they agree to. */
    @Get("/disclosures/{id}")
    DisclosureDetail show(UUID id, CurrentUser user) {
        return disclosures.detail(id, user);
    }

    /** Write in the conversation about it. */
    @Post("/disclosures/{id}/messages")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DisclosureDetail> write(UUID id, @Valid @Body NewMessage message, CurrentUser user) {
        handling.write(id, message, user);
        return HttpResponse.created(disclosures.detail(id, user));
    }

    /** Say who else may read what you told. */
    @Put("/disclosures/{id}/agreement")
    DisclosureDetail agree(UUID id, @Valid @Body WhoMayRead readers, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.agree(id, readers, user, seen);
        return disclosures.detail(id, user);
    }

    /** Say which exception request goes on from here. */
    @Put("/disclosures/{id}/request")
    DisclosureDetail link(UUID id, @Valid @Body LinkedRequest linked, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.link(id, linked, user, seen);
        return disclosures.detail(id, user);
    }
}
