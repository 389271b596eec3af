package parley.ticket;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.sql.Sql;

/** Keeps what people are typing, each for themselves. The last one to type in a place wins. */
@Singleton
public class DraftService {

    private static final int PER_PERSON = 200;

    private final Sql sql;
    private final Clock clock;

    DraftService(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Draft show(String place, CurrentUser user) {
        return sql.first("select body, updated_at from draft where person_id = :person and place = :place", Map.of("person", user.id().value(), "place", place),
                row -> new Draft(place, row.text("body"), row.instant("updated_at"))).orElseGet(() -> new Draft(place, null, null));
    }

    @Transactional
    public Draft keep(String place, String body, CurrentUser user) {
        Instant now = clock.instant();
        Map<String, Object> values = Map.of("person", user.id().value(), "place", place, "body", body, "now", now, "most", PER_PERSON);
        int kept = sql.update("update draft set body = :body, updated_at = :now where person_id = :person and place = :place", values);
        if (kept == 0) {
            forgetOldest(values);
            int added = sql.update("insert into draft (person_id, place, body, updated_at) values (:person, :place, :body, :now) on conflict do nothing", values);
            if (added == 0) {
                sql.update("update draft set body = :body, updated_at = :now where person_id = :person and place = :place", values);
            }
        }
        return new Draft(place, body, now);
    }

    @Transactional
    void forget(String place, CurrentUser user) {
        sql.update("delete from draft where person_id = :person and place = :place", Map.of("person", user.id().value(), "place", place));
    }

    /** Nobody types in so many places; a program that does loses the oldest. */
    private void forgetOldest(Map<String, Object> values) {
        sql.update("""
                delete from draft where person_id = :person and place in (
                    select d.place from draft d where d.person_id = :person order by d.updated_at desc offset :most - 1)""", values);
    }
}
