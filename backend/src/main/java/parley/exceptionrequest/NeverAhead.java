package parley.exceptionrequest;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The data may be passed on, or has been handed over: nobody lets that go ahead as it stands. */
final class NeverAhead extends Refusal {

    NeverAhead(List<SheetRow> rows) {
        super(ProblemType.NOT_READY, "It cannot go ahead with " + SheetRows.numbers(rows) + " of the sheet red, whoever accepts it.");
    }
}
