package parley.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.reactivestreams.Publisher;
import parley.account.CurrentUser;
import parley.account.OpenSignIns;

/** Live words about what happens. */
@Controller("/api/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Events")
class EventController {

    private final TownCrier crier;
    private final OpenSignIns signIns;

    EventController(TownCrier crier, OpenSignIns signIns) {
        this.crier = crier;
        this.signIns = signIns;
    }

    /**
     * What happens to tickets that you may see, to your inbox, and at tickets that you have open, as server-sent events
     * named ticket, inbox, presence, call, reload and alive. An inbox event says how much is unread, and one of them greets
     * you. The id of the last event heard, given back as Last-Event-ID, brings what was missed, each once; reload says that
     * it was too much. The stream ends with your sign-in.
     *
     * @param lastEventId the id of the last event heard
     * @param after the same, for those who cannot send the header
     */
    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @ApiResponse(responseCode = "200", description = "The stream", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(implementation = Happened.class)))
    Publisher<Event<Happened>> listen(
            CurrentUser listener, HttpRequest<?> request, @Header("Last-Event-ID") @Nullable String lastEventId, @QueryValue @Nullable String after) {
        return crier.listen(listener.id(), signIns.of(request), lastEventId == null ? after : lastEventId);
    }
}
