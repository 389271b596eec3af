package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads what a case knows of a third party that is to get data. Under another rule there is nothing to read. */
@Singleton
class ThirdParties {

    private final SheetReadingRepository readings;
    private final ImpactCriteriaRepository criteria;
    private final StatementRepository statements;
    private final ConcernRepository concerns;
    private final ConcernAnswerRepository answers;
    private final Sql sql;

    ThirdParties(
            SheetReadingRepository readings,
            ImpactCriteriaRepository criteria,
            StatementRepository statements,
            ConcernRepository concerns,
            ConcernAnswerRepository answers,
            Sql sql) {
        this.readings = readings;
        this.criteria = criteria;
        this.statements = statements;
        this.concerns = concerns;
        this.answers = answers;
        this.sql = sql;
    }

    ThirdParty of(ExceptionRequest request) {
        if (!ThirdParty.RULE.equals(request.restrictionKey())) {
            return ThirdParty.NONE;
        }
        UUID id = request.id();
        Head head = head(id);
        return new ThirdParty(
                readings.findByRequestIdOrderByReadAtAscAndIdAsc(id),
                criteria.findByRequestIdOrderBySaidAtAscAndIdAsc(id),
                statements.findByRequestIdOrderBySaidAtAscAndIdAsc(id),
                concerns.findByRequestIdOrderByRaisedAtAscAndIdAsc(id),
                answers.findByRequestIdOrderByAnsweredAtAscAndIdAsc(id),
                terms(id),
                head.course(),
                head.beside());
    }

    private List<SheetTerm> terms(UUID request) {
        return sql.list(
                "select sheet_row, condition_id from third_party_term where request_id = :request order by sheet_row, condition_id",
                Map.of("request", request),
                row -> new SheetTerm(row.value("sheet_row", SheetRow.class), row.uuid("condition_id")));
    }

    private Head head(UUID request) {
        return sql.first(
                        """
                        select t.assignee_id, incident.number as incident, file.file_name, c.request_id, c.third_party_outcome, c.chosen_by, c.chosen_at,
                               c.amendment_link, c.amendment_id, c.consent_text, c.customers_asked, c.customers_agreed, c.counted_by, c.counted_at, c.incident_id
                        from exception_request r
                        join ticket t on t.id = r.ticket_id
                        left join third_party_course c on c.request_id = r.id
                        left join ticket incident on incident.id = c.incident_id
                        left join attachment file on file.id = c.amendment_id
                        where r.id = :request""",
                        Map.of("request", request),
                        ThirdParties::head)
                .orElseThrow();
    }

    private static Head head(Row row) {
        ThirdParty.Beside beside =
                new ThirdParty.Beside(row.uuid("assignee_id"), row.numberOrNull("incident"), row.text("file_name"));
        if (row.uuid("request_id") == null) {
            return new Head(null, beside);
        }
        return new Head(
                new ThirdPartyCourse(
                        row.uuid("request_id"),
                        row.value("third_party_outcome", ThirdPartyOutcome.class),
                        row.uuid("chosen_by"),
                        row.instant("chosen_at"),
                        row.text("amendment_link"),
                        row.uuid("amendment_id"),
                        row.text("consent_text"),
                        row.integerOrNull("customers_asked"),
                        row.integerOrNull("customers_agreed"),
                        row.uuid("counted_by"),
                        row.instant("counted_at"),
                        row.uuid("incident_id")),
                beside);
    }

    private record Head(@Nullable ThirdPartyCourse course, ThirdParty.Beside beside) {}
}
