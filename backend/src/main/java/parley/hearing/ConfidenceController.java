package parley.hearing;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.problem.NothingHere;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Words of analysts to their leads, in confidence. */
@Controller("/api/confidences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Being heard")
class ConfidenceController {

    private final ConfidenceService service;
    private final ConfidenceQueries queries;

    ConfidenceController(ConfidenceService service, ConfidenceQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /**
     * What you said in confidence, and as a lead what your teams did; the last word first.
     *
     * @param open what is not answered, or what is
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("{?cursor}")
    Page<ConfidenceView> list(
            @QueryValue(defaultValue = "true") boolean open, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser user) {
        return queries.list(open, cursor, limit, user);
    }

    /** Tell the leads of your teams something in confidence. Nobody else reads it, and it counts for nothing. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ConfidenceView> say(@Valid @Body NewConfidence said, CurrentUser user) {
        UUID id = service.say(said, user);
        return HttpResponse.created(queries.one(id, user), URI.create("/api/confidences/" + id));
    }

    /** One word in confidence. */
    @Get("/{id}")
    ConfidenceView show(UUID id, CurrentUser user) {
        return queries.one(id, user);
    }

    /** Answer a word in confidence, as a lead. */
    @Put("/{id}/answer")
    @Secured("SUPERVISOR")
    ConfidenceView answer(UUID id, @Valid @Body ConfidenceAnswer answer, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        if (queries.one(id, user).askedBy().id().equals(user.id().value())) {
            throw new NothingHere();
        }
        service.answer(id, answer.words(), seen, user);
        return queries.one(id, user);
    }
}
