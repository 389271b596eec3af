package parley.exceptionrequest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import parley.account.CurrentUser;

/** A case to take along, as a file of its own. */
@Controller("/api/exception-requests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class CaseExportController {

    private static final String PDF = "application/pdf";

    private final CaseExportQueries exports;
    private final CompanyZone zone;

    CaseExportController(CaseExportQueries exports, CompanyZone zone) {
        this.exports = exports;
        this.zone = zone;
    }

    /** A request as one file for machines: all that you may see of it, and the hashes that prove what happened. */
    @Get("/{number}/export.json")
    HttpResponse<CaseExport> json(long number, CurrentUser user) {
        return HttpResponse.ok(exports.export(number, user)).header(HttpHeaders.CONTENT_DISPOSITION, saved(number, "json"));
    }

    /** The same for people, as a PDF. */
    @Get(uri = "/{number}/export.pdf", produces = PDF)
    HttpResponse<byte[]> pdf(long number, CurrentUser user) {
        return HttpResponse.ok(new CaseDocument(exports.export(number, user), zone.zone()).pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(number, "pdf"));
    }

    private static String saved(long number, String kind) {
        return "attachment; filename=\"exception-" + number + "." + kind + "\"";
    }
}
