package parley.exceptionrequest;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Rows of the sheet that are asked have no reading yet. */
final class SheetNotRead extends Refusal {

    SheetNotRead(List<SheetRow> rows) {
        super(ProblemType.NOT_READY, "First read " + SheetRows.numbers(rows) + " of the sheet.");
    }
}
