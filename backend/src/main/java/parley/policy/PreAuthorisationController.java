package parley.policy;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.account.CurrentUser;
import parley.platform.web.IfMatch;

/** What the owner of a rule agrees to beforehand. */
@Controller("/api/restrictions/{key}/pre-authorisation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Rules")
class PreAuthorisationController {

    private final PreAuthorisations preAuthorisations;

    PreAuthorisationController(PreAuthorisations preAuthorisations) {
        this.preAuthorisations = preAuthorisations;
    }

    /** Which requests under a rule are granted at once, and who answers for that. */
    @Get
    PreAuthorisationView show(String key, CurrentUser user) {
        return preAuthorisations.show(key, user);
    }

    /** Say it, or change the limits; for the owner of the rule. */
    @Put
    PreAuthorisationView say(
            String key, @Valid @Body PreAuthorisationDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        preAuthorisations.say(key, description, seen, user);
        return preAuthorisations.show(key, user);
    }

    /** Switch it off; for the owner of the rule. What is in force stays so until its end. */
    @Delete
    PreAuthorisationView switchOff(String key, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        preAuthorisations.switchOff(key, seen, user);
        return preAuthorisations.show(key, user);
    }
}
