package parley.exceptionrequest;

import java.util.List;
import java.util.stream.Collectors;

/** Names rows of the sheet in a sentence. */
final class SheetRows {

    private SheetRows() {}

    static String numbers(List<SheetRow> rows) {
        String numbers = rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
        return (rows.size() == 1 ? "row " : "rows ") + numbers;
    }
}
