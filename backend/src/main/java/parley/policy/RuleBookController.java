package parley.policy;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import parley.account.CurrentUser;
import parley.platform.page.Page;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** Writing the rule book: each rule by those who answer for it, and by administrators. */
@Controller("/api/rule-book")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"APPROVER", "ADMINISTRATOR"})
@Tag(name = "Rule book")
class RuleBookController {

    private final RuleBookService service;
    private final RuleBookQueries queries;

    RuleBookController(RuleBookService service, RuleBookQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** The rules that you may change, in use or not. */
    @Get
    Page<RuleBookEntry> list(CurrentUser user) {
        return Page.whole(queries.entries(user));
    }

    /** Begin to write a rule. */
    @Post
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<RuleBookRule> begin(@Valid @Body NewRule rule, CurrentUser user) {
        String key = service.begin(rule, user);
        return HttpResponse.created(queries.rule(key, user), URI.create("/api/rule-book/" + key));
    }

    /** One rule: what is in use, what is being written, and what that changes. */
    @Get("/{key}")
    RuleBookRule show(String key, CurrentUser user) {
        return queries.rule(key, user);
    }

    /** What is being written, as somebody sees it whom the rule stops. */
    @Get("/{key}/preview")
    RestrictionDetail preview(String key, CurrentUser user) {
        return queries.preview(key, user);
    }

    /** What a version said, and what it changed. */
    @Get("/{key}/versions/{version}")
    FormerVersion version(String key, int version, CurrentUser user) {
        return queries.version(key, version, user);
    }

    /** Keep what is being written, complete or not. */
    @Put("/{key}/draft")
    RuleBookRule save(String key, @Valid @Body RuleText text, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        service.save(key, text, seen, user);
        return queries.rule(key, user);
    }

    /** Throw away what is being written. What is in use stays. */
    @Delete("/{key}/draft")
    @Status(HttpStatus.NO_CONTENT)
    void discard(String key, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        service.discard(key, seen, user);
    }

    /** Publish what was written, as the version that new requests are asked under. */
    @Put("/{key}/publication")
    RuleBookRule publish(String key, @Valid @Body Publication publication, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        service.publish(key, publication, seen, user);
        return queries.rule(key, user);
    }

    /** Retire a rule, at once or on a day. Every exception in force under it ends. */
    @Put("/{key}/retirement")
    RuleBookRule retire(String key, @Valid @Body Retirement retirement, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        service.retire(key, retirement, seen, user);
        return queries.rule(key, user);
    }

    /** Call off a retirement that lies ahead. */
    @Delete("/{key}/retirement")
    RuleBookRule callOff(String key, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        service.callOffRetirement(key, seen, user);
        return queries.rule(key, user);
    }
}
