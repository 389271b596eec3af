package parley.account;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import parley.platform.page.NameCursor;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** People, as administrators keep them. */
@Controller("/api/admin/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: people")
class PeopleController {

    private final PeopleService service;
    private final InvitationService invitations;
    private final PeopleQueries queries;

    PeopleController(PeopleService service, InvitationService invitations, PeopleQueries queries) {
        this.service = service;
        this.invitations = invitations;
        this.queries = queries;
    }

    /** People by name, some at a time; by words of the name or the address, by role, only those active or those who left. */
    @Get
    Page<PersonSummary> list(
            @QueryValue @Nullable @Size(max = 200) String search,
            @QueryValue @Nullable Role role,
            @QueryValue @Nullable Boolean active,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.people(search, role, active, NameCursor.read(cursor), limit);
    }

    /** Make a person. They cannot sign in before they have chosen a password with a one-time code. Roles beyond employee are given in a browser only. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<PersonDetail> create(@Valid @Body PersonDescription description, CurrentUser administrator) {
        PersonId id = service.create(description, administrator);
        return HttpResponse.created(detail(id), URI.create("/api/admin/people/" + id.value()));
    }

    /** One person. */
    @Get("/{id}")
    PersonDetail show(UUID id) {
        return detail(new PersonId(id));
    }

    /** Change a person. If their roles differ, they sign in again; an access token cannot change roles. */
    @Put("/{id}")
    PersonDetail change(UUID id, @Valid @Body PersonDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.change(new PersonId(id), description, seen, administrator);
        return detail(new PersonId(id));
    }

    /** From where else they call, so that it is known who it is. */
    @Put("/{id}/numbers")
    PersonDetail keepNumbers(UUID id, @Valid @Body FurtherNumbers numbers, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.keepNumbers(new PersonId(id), numbers, seen, administrator);
        return detail(new PersonId(id));
    }

    /** Somebody leaves: their sessions and tokens end at once, and they leave every team and approver group. */
    @Put("/{id}/deactivation")
    PersonDetail deactivate(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.deactivate(new PersonId(id), seen, administrator);
        return detail(new PersonId(id));
    }

    /** Somebody comes back. */
    @Delete("/{id}/deactivation")
    PersonDetail reactivate(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.reactivate(new PersonId(id), seen, administrator);
        return detail(new PersonId(id));
    }

    /**
     * A one-time code with which the person chooses their password. It is shown this once; an earlier unused one stops
     * working, so a repeated request needs no Idempotency-Key and its answer is kept nowhere. An access token is given none.
     */
    @Post("/{id}/invitation")
    @Status(HttpStatus.CREATED)
    HttpResponse<Invitation> invite(UUID id, CurrentUser administrator) {
        return HttpResponse.created(invitations.invite(new PersonId(id), administrator));
    }

    private PersonDetail detail(PersonId id) {
        return queries.person(id).orElseThrow(NothingHere::new);
    }
}
