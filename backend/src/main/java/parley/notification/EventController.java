package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.reactivestreams.Publisher;
import parley.account.CurrentUser;

/** Live words about what happens. */
@Controller("/api/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Events")
class EventController {

    private final TownCrier crier;

    EventController(TownCrier crier) {
        this.crier = crier;
    }

    /**
     * What happens to tickets that you may see, to your inbox, and at tickets that you have open, as server-sent events.
     * The id of an event given back as Last-Event-ID brings what was missed. A word may come twice.
     */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @ApiResponse(responseCode = "200", description = "The stream", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(implementation = Happened.class)))
    Publisher<Event<Happened>> listen(CurrentUser listener, @Header("Last-Event-ID") @Nullable String lastEventId) {
        return crier.listen(listener.id(), lastEventId != null && lastEventId.matches("\\d{1,18}") ? Long.valueOf(lastEventId) : null);
    }
}
