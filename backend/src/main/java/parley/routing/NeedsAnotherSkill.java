package parley.routing;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody picks a ticket that needs what they cannot do. */
final class NeedsAnotherSkill extends Refusal {

    NeedsAnotherSkill(List<String> missing) {
        super(ProblemType.CONFLICT, "This ticket needs somebody who can do this: %s. If it does not need that, take it off the ticket.".formatted(String.join(", ", missing)));
    }
}
