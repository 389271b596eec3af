package parley.fairness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import parley.report.TicketTable;

/** Writes what is behind one of your own numbers as CSV (RFC 4180) for a spreadsheet. */
final class WorkBehindTable {

    private WorkBehindTable() {}

    static String csv(List<WorkBehind> rows) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("number", "title", "at", "is_part", "kind", "answering", "reason", "pick_reason");
            for (var row : rows) {
                table.printRecord(row.number(), row.title() == null ? null : TicketTable.cell(row.title()), row.at(), row.isPart(),
                        row.kind(), row.answering(), row.reason(), row.pickReason());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
