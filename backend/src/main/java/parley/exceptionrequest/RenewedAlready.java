package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody has asked for a renewal already. */
final class RenewedAlready extends Refusal {

    RenewedAlready() {
        super(ProblemType.NOT_NOW, "A renewal of this exception was asked for already.");
    }
}
