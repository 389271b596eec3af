package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.ticket.TicketSight;

/** Works out what a case would come to, for those who work it. Changes nothing. */
@Singleton
class WhatIfQueries {

    private final Sql sql;
    private final CaseFiles files;
    private final Clock clock;

    WhatIfQueries(Sql sql, CaseFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /** Empty as long as the case has no rule, or neither has a rating nor answers that are thought about. */
    Optional<WhatIfView> whatIf(long number, Supposed supposed, CurrentUser viewer) {
        Instant now = clock.instant();
        CaseFile file = supposed.in(files.load(worked(number, viewer), now), now);
        return file.isRated() ? Optional.of(WhatIfView.of(file)) : Optional.empty();
    }

    private UUID worked(long number, CurrentUser viewer) {
        Map<String, Object> parameters = new HashMap<>(TicketSight.viewer(viewer));
        parameters.put("number", number);
        return sql.first(
                        "select r.id %s where r.number = :number and %s".formatted(CaseSight.FROM, CaseSight.WORKS),
                        parameters,
                        row -> row.uuid("id"))
                .orElseThrow(NothingHere::new);
    }
}
