package parley.exceptionrequest;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Only customers who agree are handed over, and none has agreed. */
final class NoCustomerAgreed extends Refusal {

    NoCustomerAgreed() {
        super(ProblemType.NOT_READY, "First count the customers who agreed. So far there is none.");
    }
}
