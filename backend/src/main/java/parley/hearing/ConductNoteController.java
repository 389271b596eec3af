package parley.hearing;

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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Notes about what happened in a conversation. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Being heard")
class ConductNoteController {

    private final ConductNoteService service;
    private final ConductNoteQueries queries;
    private final PlanQueries tickets;

    ConductNoteController(ConductNoteService service, ConductNoteQueries queries, PlanQueries tickets) {
        this.service = service;
        this.queries = queries;
        this.tickets = tickets;
    }

    /** Set a note about what happened on a ticket of your queues. The person who asked is told and can read it. */
    @Post("/tickets/{number}/conduct-notes")
    @Creation
    @Status(HttpStatus.CREATED)
    @Secured("SUPERVISOR")
    HttpResponse<ConductNoteView> set(long number, @Valid @Body NewConductNote wanted, CurrentUser user) {
        UUID id = service.set(tickets.ticket(number, user), wanted, user);
        return HttpResponse.created(queries.one(id, user), URI.create("/api/conduct-notes/" + id));
    }

    /** Notes about conversations of yours that are shown to those who work your tickets, the last one first. */
    @Get("/conduct-notes")
    Page<ConductNoteView> aboutMe(CurrentUser user) {
        return Page.whole(queries.aboutMe(user));
    }

    /** One note; for the person it is about, and for supervisors of the queue. */
    @Get("/conduct-notes/{id}")
    ConductNoteView show(UUID id, CurrentUser user) {
        return queries.one(id, user);
    }

    /** Say something to a note about a conversation of yours; it is shown beside it. */
    @Put("/conduct-notes/{id}/answer")
    ConductNoteView answer(UUID id, @Valid @Body NoteAnswer answer, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        refuseUnless(ConductNoteAction.ANSWER, id, user);
        service.answer(id, answer.words(), seen, user);
        return queries.one(id, user);
    }

    /** Take a note away. */
    @Delete("/conduct-notes/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured("SUPERVISOR")
    void end(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        refuseUnless(ConductNoteAction.END, id, user);
        service.end(id, seen, user);
    }

    private void refuseUnless(ConductNoteAction action, UUID id, CurrentUser user) {
        if (!queries.one(id, user).allowedActions().contains(action)) {
            throw new NothingHere();
        }
    }
}
