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

/** What the safe harbour team does. For everybody else there is nothing here, whatever their roles. */
@Controller("/api/disclosures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Safe harbour")
class HandlingController {

    private final DisclosureSight sight;
    private final TellingService telling;
    private final HandlingService handling;
    private final DisclosureQueries disclosures;
    private final DisclosureListQueries lists;

    HandlingController(
            DisclosureSight sight, TellingService telling, HandlingService handling, DisclosureQueries disclosures, DisclosureListQueries lists) {
        this.sight = sight;
        this.telling = telling;
        this.handling = handling;
        this.disclosures = disclosures;
        this.lists = lists;
    }

    /**
     * What the team has, or had, to answer.
     *
     * @param list which of them
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("{?list,cursor,limit}")
    Page<DisclosureSummary> list(
            @QueryValue(defaultValue = "OPEN") DisclosureList list,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit,
            CurrentUser user) {
        sight.requireTeam(user);
        return switch (list) {
            case OPEN -> lists.open(user, Cursor.read(cursor), limit);
            case CLOSED -> lists.closed(user, Cursor.read(cursor), limit);
        };
    }

    /** Write down what somebody told an analyst, or what monitoring found during a campaign. */
    @Post("/finds")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DisclosureDetail> record(@Valid @Body RecordFind find, CurrentUser user) {
        UUID id = telling.record(find, user);
        return HttpResponse.created(disclosures.detail(id, user), URI.create("/api/disclosures/" + id));
    }

    /** Say that safe harbour holds; it stands from then on. */
    @Put("/{id}/grant")
    DisclosureDetail grant(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.grant(id, user, seen);
        return disclosures.detail(id, user);
    }

    /** Say, as the first of two, that safe harbour does not apply. */
    @Put("/{id}/exclusion")
    DisclosureDetail propose(UUID id, @Valid @Body ExclusionProposed proposed, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.propose(id, proposed, user, seen);
        return disclosures.detail(id, user);
    }

    /** Agree to that as the second; line manager and human resources may read it from then on. */
    @Put("/{id}/exclusion/confirmation")
    DisclosureDetail confirmExclusion(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.confirmExclusion(id, user, seen);
        return disclosures.detail(id, user);
    }

    /** Write down something that was done to make it safe. */
    @Post("/{id}/steps")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<DisclosureDetail> contain(UUID id, @Valid @Body NewStep step, CurrentUser user) {
        handling.contain(id, step, user);
        return HttpResponse.created(disclosures.detail(id, user));
    }

    /** Say what may go on meanwhile, for 14 days at most; with restricted data a second of the team has to agree. */
    @Put("/{id}/leave")
    DisclosureDetail giveLeave(UUID id, @Valid @Body LeaveGiven given, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.giveLeave(id, given, user, seen);
        return disclosures.detail(id, user);
    }

    /** Agree, as the second, to what may go on meanwhile. */
    @Put("/{id}/leave/confirmation")
    DisclosureDetail confirmLeave(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.confirmLeave(id, user, seen);
        return disclosures.detail(id, user);
    }

    /** Close it with what it led to, and the line that says what we changed. */
    @Put("/{id}/closure")
    DisclosureDetail close(UUID id, @Valid @Body ClosureOfDisclosure closure, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        handling.close(id, closure, user, seen);
        return disclosures.detail(id, user);
    }
}
