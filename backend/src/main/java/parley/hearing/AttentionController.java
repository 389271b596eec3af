package parley.hearing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.ticket.Part;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** What is to be known of the people behind a ticket. */
@Controller("/api/tickets/{number}/attention")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Being heard")
class AttentionController {

    private final TicketSight sight;
    private final HearingQueries hearings;
    private final PlanQueries plans;
    private final ConductNoteQueries notes;

    AttentionController(TicketSight sight, HearingQueries hearings, PlanQueries plans, ConductNoteQueries notes) {
        this.sight = sight;
        this.hearings = hearings;
        this.plans = plans;
        this.notes = notes;
    }

    /** Whether somebody is not being heard, what was agreed, and what happened before; each as far as you may know. */
    @Get
    TicketAttention show(long number, CurrentUser viewer) {
        TicketSight.Sighted sighted = sight.sight(new TicketNumber(number), viewer);
        UUID ticket = sighted.id().value();
        boolean works = sighted.part() == Part.ANALYST;
        return new TicketAttention(
                hearings.ofTicket(ticket, viewer).orElse(null),
                works ? plans.about(ticket, viewer) : plans.aboutMe(ticket, viewer),
                works ? notes.about(ticket, viewer) : List.of());
    }
}
