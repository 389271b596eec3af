package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import parley.account.PersonName;
import parley.platform.pdf.PdfPages;

/**
 * A case on paper: everything that the export holds, in an order in which people read, with the hashes at the end.
 *
 * @param export what is written
 * @param zone in which the company reads its moments
 */
record CaseDocument(CaseExport export, ZoneId zone) {

    private static final Set<String> LEFT_OUT =
            Set.of("number", "title", "version", "id", "parts", "papersOpened", "allowedActions", "barredActions", "yours", "options", "required", "key", "type");

    byte[] pdf() {
        ExceptionRequestDetail request = export.exceptionRequest();
        String name = "Exception request " + request.number();
        try (PdfPages pages = new PdfPages(name)) {
            pages.title(name);
            pages.text(request.title(), 0);
            pages.small("Exported " + moment(export.exportedAt()) + " for " + export.exportedBy().name()
                    + ". What they may not see is not in it. A letter that this document does not have is written as its number, such as [4E2D].", 0);
            new Outline(pages, zone, LEFT_OUT).write(request);
            writeMessages(pages);
            writeRecord(pages);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pages.save(file, name + ", " + moment(export.exportedAt()));
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeMessages(PdfPages pages) {
        if (export.messages().isEmpty()) {
            return;
        }
        pages.heading("Said on the ticket");
        for (ExportedMessage message : export.messages()) {
            pages.text(name(message.author()) + ", " + moment(message.at()) + ", " + Outline.words(message.kind().name()).toLowerCase(Locale.ROOT), 0);
            pages.text(message.body(), 1);
        }
    }

    private static String name(@Nullable PersonName author) {
        return author == null ? "Parley" : author.name();
    }

    private void writeRecord(PdfPages pages) {
        ExportedRecord record = export.record();
        pages.heading("Record");
        pages.small("Each hash is of the entry and of all before it, as docs/record.md of Parley says. The export for machines holds what is needed to work them out.", 0);
        record.entries().forEach(entry -> writeEntry(pages, entry));
        if (record.checkpoint() != null) {
            pages.text("Checkpoint " + record.checkpoint().number() + " of " + moment(record.checkpoint().at()) + " knows " + record.checkpoint().entries()
                    + " entries", 0);
            pages.small(record.checkpoint().hash(), 1);
        }
    }

    private void writeEntry(PdfPages pages, ExportedEntry entry) {
        if (entry.kind() == null) {
            pages.text(entry.place() + ". Not for this reader", 0);
        } else {
            pages.text(entry.place() + ". " + Outline.words(entry.kind()) + ", " + moment(entry.at()) + ", " + (entry.actor() == null ? "by the clock" : entry.actor()), 0);
            pages.small(entry.detail(), 1);
        }
        pages.small(entry.hash(), 1);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH).format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }
}
