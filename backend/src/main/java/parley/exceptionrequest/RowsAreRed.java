package parley.exceptionrequest;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A row of the sheet is red, so it cannot go ahead as it stands. */
final class RowsAreRed extends Refusal {

    RowsAreRed(List<SheetRow> rows) {
        super(ProblemType.NOT_READY, "Not as it stands: " + SheetRows.numbers(rows) + " of the sheet must not stay red.");
    }
}
