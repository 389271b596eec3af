package parley.exceptionrequest;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Something has to be met before the start that no condition asks for. */
final class RowsWithoutTerm extends Refusal {

    RowsWithoutTerm(List<SheetRow> rows) {
        super(ProblemType.NOT_READY, "First add a condition before the start for " + SheetRows.numbers(rows) + " of the sheet.");
    }
}
