package parley.exceptionrequest;

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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Weighing: the rating and the conditions. */
@Controller("/api/exception-requests/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Exception requests")
class AssessmentController {

    private final AssessmentService assessment;
    private final CaseQueries cases;
    private final WhatIfQueries supposing;

    AssessmentController(AssessmentService assessment, CaseQueries cases, WhatIfQueries supposing) {
        this.assessment = assessment;
        this.cases = cases;
        this.supposing = supposing;
    }

    /** Rate the risk; an earlier rating stays on record. */
    @Post("/ratings")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> rate(long number, @Valid @Body NewRating rated, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        assessment.rate(number, rated, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /**
     * What the risk would be if one more condition were proven, or if the answers were other ones; and who would have to
     * agree, for how long. Nothing is kept. Without a rule, or without a rating or answers, there is nothing to tell.
     *
     * @param lowers which side of the risk the condition lowers by one
     * @param answers the eight answers in the order of {@code GET /api/risk-factors}, a dash where nobody knows
     * @param personalData whether data about people is involved, beside other answers
     * @param contracts whether a contract with somebody outside is involved, beside other answers
     */
    @Get("/what-if{?lowers,answers,personalData,contracts}")
    HttpResponse<WhatIfView> whatIf(
            long number,
            @Nullable @QueryValue RiskAxis lowers,
            @Nullable @QueryValue @Pattern(regexp = "[1-5-]{8}") String answers,
            @QueryValue(defaultValue = "UNKNOWN") Known personalData,
            @QueryValue(defaultValue = "UNKNOWN") Known contracts,
            CurrentUser user) {
        return supposing.whatIf(number, new Supposed(lowers, answers, personalData, contracts), user)
                .map(HttpResponse::ok)
                .orElseGet(HttpResponse::noContent);
    }

    /** Add a condition. */
    @Post("/conditions")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<ExceptionRequestDetail> addCondition(
            long number, @Valid @Body NewCondition drafted, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        assessment.addCondition(number, drafted, user, seen);
        return HttpResponse.created(cases.detail(number, user));
    }

    /** Take a condition out again that is not proven yet. */
    @Delete("/conditions/{condition}")
    ExceptionRequestDetail removeCondition(long number, UUID condition, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        assessment.removeCondition(number, condition, user, seen);
        return cases.detail(number, user);
    }

    /** Say that the proof of a condition was looked at. */
    @Put("/conditions/{condition}/proof")
    ExceptionRequestDetail proveCondition(
            long number, UUID condition, @Valid @Body Proof proof, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        assessment.proveCondition(number, condition, proof, user, seen);
        return cases.detail(number, user);
    }
}
