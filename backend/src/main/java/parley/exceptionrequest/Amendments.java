package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.AttachmentService;
import parley.ticket.SentFile;

/** Hands out the amendment of a contract to whoever sees the case: approvers are not part of its conversation. */
@Singleton
class Amendments {

    private final CaseSight sight;
    private final AttachmentService attachments;
    private final Sql sql;

    Amendments(CaseSight sight, AttachmentService attachments, Sql sql) {
        this.sight = sight;
        this.attachments = attachments;
        this.sql = sql;
    }

    SentFile of(long number, CurrentUser viewer) {
        CaseSight.Sighted sighted = sight.sight(number, viewer);
        return sql.first(
                        "select amendment_id from third_party_course where request_id = :request",
                        Map.of("request", sighted.id()),
                        row -> row.uuid("amendment_id"))
                .map(attachments::sent)
                .orElseThrow(NothingHere::new);
    }
}
