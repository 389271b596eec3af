package parley.record;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.web.Creation;

/** The record of what happened to exception requests, which nobody can alter unseen. */
@Controller("/api/admin/record")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: record")
class RecordController {

    private final VerificationService service;
    private final RecordQueries queries;

    RecordController(VerificationService service, RecordQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** The last checkpoint, to be kept elsewhere, and when the record was verified. */
    @Get
    RecordOverview overview() {
        return queries.overview();
    }

    /** Verify the record now. It is read beside this request; ask for it again to see what came of it. */
    @Post("/verifications")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<VerificationView> ask(CurrentUser administrator) {
        UUID id = service.ask(administrator);
        return HttpResponse.created(queries.verification(id), URI.create("/api/admin/record/verifications/" + id));
    }

    /** One verification. */
    @Get("/verifications/{id}")
    VerificationView show(UUID id) {
        return queries.verification(id);
    }
}
