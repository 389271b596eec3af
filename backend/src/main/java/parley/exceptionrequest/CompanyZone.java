package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Map;
import parley.platform.sql.Sql;

/** The zone in which the company counts its days: that of its standard calendar. */
@Singleton
final class CompanyZone {

    private final Sql sql;

    CompanyZone(Sql sql) {
        this.sql = sql;
    }

    ZoneId zone() {
        return sql.first(
                        """
                        select v.zone from business_calendar c join calendar_version v on v.calendar_id = c.id
                        where c.standard order by v.number desc limit 1""",
                        Map.of(),
                        row -> ZoneId.of(row.text("zone")))
                .orElseThrow();
    }
}
