package parley.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tickets as CSV (RFC 4180) for a spreadsheet, in which no cell becomes a formula. */
public final class TicketTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TicketTable() {}

    static String csv(List<ReportedTicket> tickets) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("number", "title", "kind", "status", "priority", "queue", "requester", "assignee", "asked_at", "seconds", "over");
            for (var ticket : tickets) {
                table.printRecord(
                        ticket.number(), cell(ticket.title()), ticket.kind(), ticket.status(), ticket.priority(), cell(ticket.queue()),
                        cell(ticket.requester().name()), ticket.assignee() == null ? "" : cell(ticket.assignee().name()),
                        ticket.createdAt(), ticket.seconds() == null ? "" : ticket.seconds(), ticket.seconds() == null ? "" : ticket.isOver());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String cell(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
