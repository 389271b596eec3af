package parley.webhook;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** An endpoint that is told nothing is not tried either. */
final class EndpointAtRest extends Refusal {

    EndpointAtRest() {
        super(ProblemType.NOT_NOW, "This webhook is told nothing at the moment. Switch it on first.");
    }
}
