package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.ticket.TicketNumber;

/** Taking the next ticket, and answering for what was offered. */
@Controller("/api/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class OfferController {

    private final DeskService desk;
    private final OfferQueries offers;

    OfferController(DeskService desk, OfferQueries offers) {
        this.desk = desk;
        this.offers = offers;
    }

    /** Be offered the head of the line, or again what is kept for you already. 204 where nothing waits that you may take. */
    @Post("/next")
    @ApiResponse(responseCode = "200", description = "The offer")
    @ApiResponse(responseCode = "204", description = "Nothing waits")
    HttpResponse<OfferCard> takeNext(CurrentUser analyst) {
        desk.takeNext(analyst);
        return kept(analyst);
    }

    /** The offer that is kept for you. 204 where there is none. */
    @Get("/offer")
    @ApiResponse(responseCode = "200", description = "The offer")
    @ApiResponse(responseCode = "204", description = "Nothing is kept for you")
    HttpResponse<OfferCard> kept(CurrentUser analyst) {
        return offers.keptFor(analyst).map(HttpResponse::ok).orElseGet(HttpResponse::noContent);
    }

    /** Take what is offered; it is assigned to you. */
    @Put("/offers/{id}/acceptance")
    TakenTicket accept(UUID id, @Valid @Body AcceptOffer acceptance, CurrentUser analyst) {
        return new TakenTicket(desk.accept(new OfferId(id), acceptance.withSupport(), analyst).value());
    }

    /** Pass what is offered. It keeps its place and is offered to somebody else. */
    @Put("/offers/{id}/pass")
    @Status(HttpStatus.NO_CONTENT)
    void pass(UUID id, @Valid @Body PassOffer pass, CurrentUser analyst) {
        desk.pass(new OfferId(id), pass.reason(), stripped(pass.words()), analyst);
    }

    /** Take a ticket from the list. Where it is not the head of your line, say why it goes first. */
    @Post("/picks")
    @Status(HttpStatus.CREATED)
    TakenTicket pick(@Valid @Body PickTicket pick, CurrentUser analyst) {
        desk.pick(new TicketNumber(pick.number()), pick.reason(), stripped(pick.words()), analyst);
        return new TakenTicket(pick.number());
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
