package parley.fairness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import parley.report.TicketTable;

/** Writes the tickets behind a finding as CSV (RFC 4180) for a spreadsheet. */
final class ContactTable {

    private ContactTable() {}

    static String csv(List<ContactBehind> contacts) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("number", "title", "asked_at", "seconds", "answered", "others_seconds", "turned_away", "handed_on");
            for (var contact : contacts) {
                table.printRecord(contact.number(), TicketTable.cell(contact.title()), contact.createdAt(), contact.waited(), contact.answered(),
                        contact.othersWaited(), turnedAway(contact), contact.handedOn());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String turnedAway(ContactBehind contact) {
        return contact.turnedAway().stream()
                .map(away -> away.times() + " " + (away.reason() == null ? away.answering() : away.answering() + " " + away.reason()))
                .collect(Collectors.joining("; "));
    }
}
