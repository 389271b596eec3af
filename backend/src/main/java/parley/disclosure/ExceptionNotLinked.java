package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** It is to close as an exception, and no exception request goes on from it. */
final class ExceptionNotLinked extends Refusal {

    ExceptionNotLinked() {
        super(ProblemType.NOT_READY, "Name the exception request that goes on from here first.");
    }
}
