package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what the Policies page shows as CSV (RFC 4180). What is not said on the page for being too few is empty here too. */
final class RuleTable {

    private RuleTable() {}

    static String csv(List<RuleFigures> rules) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("rule", "name", "owner", "in_use", "requests", "first_replies", "first_reply_median_seconds", "decision_median_seconds",
                    "decided", "approved", "alternatives_answered", "alternatives_work", "declines", "bare_declines", "appeals", "appeals_upheld",
                    "ended", "still_in_use", "clean_renewals", "in_force", "debt", "friction", "open_reviews", "adopted_reviews", "released");
            for (var rule : rules) {
                table.printRecord(rule.key(), TicketTable.cell(String.valueOf(rule.name())), rule.owner(), rule.inUse(), rule.requests(),
                        shown(rule.firstReply().over()), median(rule.firstReply()), median(rule.decision()),
                        shown(rule.approved().all()), shown(rule.approved().part()), shown(rule.alternatives().all()), shown(rule.alternatives().part()),
                        shown(rule.bareDeclines().all()), shown(rule.bareDeclines().part()), shown(rule.appealsUpheld().all()), shown(rule.appealsUpheld().part()),
                        shown(rule.stillInUse().all()), shown(rule.stillInUse().part()), rule.cleanRenewals(), rule.inForce(), rule.debt(), shown(rule.friction()),
                        rule.openReviews(), rule.adoptedReviews(), rule.released());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String casesCsv(List<BehindFigure> cases) {
        var text = new StringBuilder();
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("number", "title", "rule", "state", "risk", "requester", "submitted_at", "decided_at");
            for (var one : cases) {
                table.printRecord(one.number(), TicketTable.cell(one.title()), one.restriction(), one.state(), shown(one.residual()),
                        TicketTable.cell(one.requester().name()), one.submittedAt(), shown(one.decidedAt()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Object shown(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static Object median(SpanFigure span) {
        return span.median() == null || span.median().seconds() == null ? "" : span.median().seconds();
    }
}
