package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import parley.platform.web.ClientAddress;

/** Where telephone systems tell of their calls; docs/telephony.md says in what words. */
@Controller(TelephonyController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Hidden
class TelephonyController {

    static final String PATH = "/api/telephony";

    private final TelephonyDoor door;
    private final TelephonyService telephony;

    TelephonyController(TelephonyDoor door, TelephonyService telephony) {
        this.door = door;
        this.telephony = telephony;
    }

    /** Whoever sends JSON is told that it is to be a form. */
    @Post("/{token}")
    void refuse(String token) {
        throw new NotAForm();
    }

    /** Something happened to a call. What is told twice counts once, and what is no event of ours is left alone. */
    @Post("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Status(HttpStatus.NO_CONTENT)
    void hear(HttpRequest<?> request, String token, @Body @Nullable String form, @Header("Parley-Timestamp") @Nullable String moment,
            @Header("Parley-Signature") @Nullable String signature) {
        String body = form == null ? "" : form;
        TelephonyLine line = door.open(token, ClientAddress.of(request), moment, signature, body);
        TelephonyEvent.read(body).ifPresent(event -> telephony.hear(line, event));
    }
}
