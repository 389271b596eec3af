package parley.disclosure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.platform.web.ClientAddress;

/** Telling without a name. Who is signed in makes no difference here and is not looked at. */
@Controller("/api/anonymous-disclosures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Safe harbour")
class AnonymousController {

    private final TellingService telling;
    private final HandlingService handling;
    private final DisclosureQueries disclosures;
    private final PlacesOfAnonymous places;

    AnonymousController(TellingService telling, HandlingService handling, DisclosureQueries disclosures, PlacesOfAnonymous places) {
        this.telling = telling;
        this.handling = handling;
        this.disclosures = disclosures;
        this.places = places;
    }

    /** Tell what you do around a rule, without a name; the code that comes back is shown once and opens the conversation again. */
    @Post
    @Status(HttpStatus.CREATED)
    AnonymousReceipt tell(HttpRequest<?> request, @Valid @Body TellAnonymously told) {
        places.send(ClientAddress.of(request));
        return telling.tellAnonymously(told);
    }

    /** What was answered, for whoever has the code. */
    @Post("/conversation")
    DisclosureDetail open(HttpRequest<?> request, @Valid @Body ReplyCodeTyped typed) {
        return places.open(ClientAddress.of(request), () -> disclosures.detail(ReplyCode.hash(typed.code())));
    }

    /** Write to the team. */
    @Post("/messages")
    @Status(HttpStatus.CREATED)
    DisclosureDetail write(HttpRequest<?> request, @Valid @Body AnonymousWords words) {
        places.send(ClientAddress.of(request));
        return places.open(ClientAddress.of(request), () -> {
            handling.write(words);
            return disclosures.detail(ReplyCode.hash(words.code()));
        });
    }

    /** Say whether human resources may read it. */
    @Put("/agreement")
    DisclosureDetail agree(HttpRequest<?> request, @Valid @Body AnonymousAgreement agreement) {
        return places.open(ClientAddress.of(request), () -> {
            handling.agree(agreement);
            return disclosures.detail(ReplyCode.hash(agreement.code()));
        });
    }
}
