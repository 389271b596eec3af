package parley.exceptionrequest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;
import parley.ticket.SentFile;

/** Before data goes to a third party. */
@Controller("/api/exception-requests/{number}/third-party")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class ThirdPartyController {

    private final ThirdPartyService thirdParties;
    private final OutcomeService outcomes;
    private final Amendments amendments;
    private final CaseQueries cases;

    ThirdPartyController(ThirdPartyService thirdParties, OutcomeService outcomes, Amendments amendments, CaseQueries cases) {
        this.thirdParties = thirdParties;
        this.outcomes = outcomes;
        this.amendments = amendments;
        this.cases = cases;
    }

    /** Read a row of the sheet; earlier readings stay on record. */
    @Put("/sheet/{row}")
    ExceptionRequestDetail read(
            long number, SheetRow row, @Valid @Body ReadRow read, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        thirdParties.read(number, row, read, user, seen);
        return cases.detail(number, user);
    }

    /** Say which criteria of an impact assessment apply; two or more call the data protection officer. */
    @Put("/criteria")
    ExceptionRequestDetail answer(long number, @Valid @Body CriteriaAnswered answered, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        thirdParties.answer(number, answered, user, seen);
        return cases.detail(number, user);
    }

    /** Put in writing what has to be: as data protection officer, as legal, or what the provider wrote. */
    @Post("/statements")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> state(
            long number, @Valid @Body NewStatement stated, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        thirdParties.state(number, stated, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /** Raise a concern, as anybody who sees the request; it stays to the end, and nobody agrees before it is answered. */
    @Post("/concerns")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> raise(
            long number, @Valid @Body NewConcern raised, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        thirdParties.raise(number, raised, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /** Answer a concern in writing, as the one who has the request or as an approver. */
    @Post("/concerns/{concern}/answers")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> answer(
            long number, UUID concern, @Valid @Body NewConcern answered, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        thirdParties.answer(number, concern, answered, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /** Say where it is to go: ahead, another way, a changed contract, or the customers first. */
    @Put("/outcome")
    ExceptionRequestDetail choose(long number, @Valid @Body ChosenOutcome chosen, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        outcomes.choose(number, chosen, user, seen);
        return cases.detail(number, user);
    }

    /** Download the amendment of the contract, where it is a file. It is always to be saved, never shown. */
    @Get(uri = "/amendment", produces = MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<StreamedFile> amendment(long number, CurrentUser user) {
        SentFile sent = amendments.of(number, user);
        StreamedFile file = new StreamedFile(sent.contents(), MediaType.of(sent.contentType()), 0, sent.size());
        return HttpResponse.ok(file).contentType(sent.contentType()).header(HttpHeaders.CONTENT_DISPOSITION, sent.disposition());
    }

    /** Count the customers who were asked and those who agreed. */
    @Put("/customers")
    ExceptionRequestDetail count(long number, @Valid @Body CustomersCounted counted, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        thirdParties.count(number, counted, user, seen);
        return cases.detail(number, user);
    }
}
