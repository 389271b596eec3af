package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;
import parley.platform.web.Creation;

/** The numbers of those who work here: theirs first. */
@Controller("/api/numbers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Fairness")
class NumbersController {

    private static final String CSV = "text/csv;charset=utf-8";

    private final Numbers numbers;
    private final NumbersService service;
    private final NumbersQueries queries;

    NumbersController(Numbers numbers, NumbersService service, NumbersQueries queries) {
        this.numbers = numbers;
        this.service = service;
        this.queries = queries;
    }

    /** Your own numbers, before others see them, and who read them. */
    @Get("/own")
    OwnNumbers own(CurrentUser analyst) {
        return numbers.own(analyst);
    }

    /**
     * What is behind one of your own numbers, the last first.
     *
     * @param figure which of them
     * @param cursor where to go on
     * @param limit how many at once
     */
    @Get("/own/behind{?cursor,limit}")
    Page<WorkBehind> behindOwn(
            @QueryValue WorkFigure figure, @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit, CurrentUser analyst) {
        return numbers.behindOwn(figure, Cursor.read(cursor), limit, analyst);
    }

    /**
     * The same as CSV, all of it.
     *
     * @param figure as for what is behind
     */
    @Get("/own/behind.csv")
    @Produces(CSV)
    HttpResponse<String> tableOfOwn(@QueryValue WorkFigure figure, CurrentUser analyst) {
        var all = numbers.behindOwn(figure, null, Integer.MAX_VALUE - 1, analyst);
        return HttpResponse.ok(WorkBehindTable.csv(all.items())).header("Content-Disposition", "attachment; filename=\"parley-own-numbers.csv\"");
    }

    /** Say something to your numbers; whoever reads them reads it beside them. */
    @Post("/own/notes")
    @Creation
    @Status(HttpStatus.CREATED)
    HttpResponse<NumbersNote> note(@Valid @Body NewNumbersNote note, CurrentUser analyst) {
        return HttpResponse.created(service.note(note.body(), analyst));
    }

    /** The numbers of those who work in your teams. */
    @Get("/team")
    @Secured("SUPERVISOR")
    TeamNumbers team(CurrentUser supervisor) {
        return numbers.team(supervisor);
    }

    /** Who asked to read whose numbers, the last first. */
    @Get("/openings")
    @Secured({"SUPERVISOR", "ADMINISTRATOR"})
    Page<NumbersOpening> openings(CurrentUser user) {
        return Page.whole(queries.openings(user));
    }

    /** Ask to read the numbers of one analyst; somebody else has to agree. */
    @Post("/openings")
    @Creation
    @Secured("SUPERVISOR")
    @Status(HttpStatus.CREATED)
    HttpResponse<NumbersOpening> ask(@Valid @Body NewNumbersOpening asked, CurrentUser supervisor) {
        return HttpResponse.created(queries.opening(service.ask(asked, supervisor), supervisor));
    }

    /** Agree that the numbers are read for the time that was asked. */
    @Put("/openings/{id}/agreement")
    @Secured({"SUPERVISOR", "ADMINISTRATOR"})
    NumbersOpening agree(UUID id, CurrentUser other) {
        service.agree(id, other);
        return queries.opening(id, other);
    }

    /** Read the numbers; the analyst sees that you did. */
    @Post("/openings/{id}/views")
    @Secured({"SUPERVISOR", "ADMINISTRATOR"})
    AnalystNumbers read(UUID id, CurrentUser reader) {
        return numbers.of(service.read(id, reader), reader);
    }
}
