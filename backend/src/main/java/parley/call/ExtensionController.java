package parley.call;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;

/** Who sits at which phone. */
@Controller("/api/admin/extensions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: telephony")
class ExtensionController {

    private final TelephonyAdministration administration;
    private final TelephonyAdminQueries queries;

    ExtensionController(TelephonyAdministration administration, TelephonyAdminQueries queries) {
        this.administration = administration;
        this.queries = queries;
    }

    /** All of them, by the name of the person. */
    @Get
    Page<ExtensionView> list() {
        return Page.whole(queries.extensions());
    }

    /** Say who sits at a phone. Somebody may have several; each belongs to one. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExtensionView> add(@Valid @Body ExtensionDescription description, CurrentUser administrator) {
        return HttpResponse.created(queries.extension(administration.map(description, administrator)));
    }

    /** Nobody sits there any more. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, CurrentUser administrator) {
        administration.unmap(id, administrator);
    }
}
