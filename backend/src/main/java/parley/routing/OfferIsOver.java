package parley.routing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The offer has ended: it was answered, it timed out, or the ticket was changed meanwhile. */
final class OfferIsOver extends Refusal {

    OfferIsOver() {
        super(ProblemType.NOT_NOW, "This offer is over: it was answered, its time ran out, or the ticket was changed meanwhile. Take the next one.");
    }
}
