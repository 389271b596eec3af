package parley.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes calls, rings or calls back as CSV (RFC 4180) for a spreadsheet. */
final class CallTable {

    private CallTable() {}

    static String csv(List<ReportedCall> calls) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("at", "queue", "result", "seconds", "over", "ticket");
            for (var call : calls) {
                table.printRecord(call.at(), TicketTable.cell(call.queue()), call.result(), call.seconds(), call.isOver(), call.ticket() == null ? "" : call.ticket());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
