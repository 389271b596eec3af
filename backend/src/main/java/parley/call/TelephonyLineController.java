package parley.call;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.IfMatch;

/** The telephone systems that tell of their calls. */
@Controller("/api/admin/telephony-lines")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: telephony")
class TelephonyLineController {

    private final TelephonyAdministration administration;
    private final TelephonyAdminQueries queries;

    TelephonyLineController(TelephonyAdministration administration, TelephonyAdminQueries queries) {
        this.administration = administration;
        this.queries = queries;
    }

    /** All lines, by name. */
    @Get
    Page<TelephonyLineView> list() {
        return Page.whole(queries.lines());
    }

    /** Add one. The answer holds its address and its secret, this once; so an Idempotency-Key is not taken, which would keep the answer. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<TelephonyLineWithAddress> add(@Valid @Body TelephonyLineDescription description, CurrentUser administrator) {
        TelephonyAdministration.Opened opened = administration.add(description, administrator);
        return HttpResponse.created(shown(opened), URI.create("/api/admin/telephony-lines/" + opened.id()));
    }

    /** One of them. */
    @Get("/{id}")
    TelephonyLineView show(UUID id) {
        return queries.line(id);
    }

    /** Change it, or let it rest: at its address nobody listens then. */
    @Put("/{id}")
    TelephonyLineView change(UUID id, @Valid @Body TelephonyLineDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        administration.change(id, description, seen, administrator);
        return queries.line(id);
    }

    /** Give it a new address and a new secret, shown this once; at the old address nobody listens any more. */
    @Put("/{id}/address")
    TelephonyLineWithAddress renew(UUID id, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        return shown(administration.renew(id, seen, administrator));
    }

    private TelephonyLineWithAddress shown(TelephonyAdministration.Opened opened) {
        return new TelephonyLineWithAddress(opened.path(), opened.secret(), queries.line(opened.id()));
    }
}
