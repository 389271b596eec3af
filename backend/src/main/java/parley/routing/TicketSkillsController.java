package parley.routing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.ticket.TicketNumber;

/** What a ticket needs of whoever works it. */
@Controller("/api/tickets/{number}/skills")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"ANALYST", "SUPERVISOR"})
@Tag(name = "Desk")
class TicketSkillsController {

    private final NeededSkills skills;

    TicketSkillsController(NeededSkills skills) {
        this.skills = skills;
    }

    /** What the ticket needs, and what else there is. */
    @Get
    TicketSkills show(long number, CurrentUser analyst) {
        return skills.of(new TicketNumber(number), analyst);
    }

    /** Say that the ticket needs a skill. It is offered only to those who have it. */
    @Put("/{skill}")
    TicketSkills need(long number, UUID skill, CurrentUser analyst) {
        return skills.need(new TicketNumber(number), skill, analyst);
    }

    /** Say that it does not need it. */
    @Delete("/{skill}")
    TicketSkills needNotAnyMore(long number, UUID skill, CurrentUser analyst) {
        return skills.needNotAnyMore(new TicketNumber(number), skill, analyst);
    }
}
