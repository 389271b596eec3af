package parley.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Reads the campaigns. */
@Singleton
class Campaigns {

    static final Duration ADVISED = Duration.ofDays(60);

    private final Sql sql;
    private final Clock clock;

    Campaigns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The one that runs now; of several the one that ends last. */
    Optional<UUID> openNow() {
        return sql.first("""
                select c.id from disclosure_campaign c where c.begins_at <= :now and c.ends_at > :now order by c.ends_at desc, c.id limit 1""",
                Map.of("now", clock.instant()), row -> row.uuid("id"));
    }

    Optional<OpenCampaign> open() {
        return sql.first("""
                select c.name, c.last_day from disclosure_campaign c
                where c.begins_at <= :now and c.ends_at > :now order by c.ends_at desc, c.id limit 1""",
                Map.of("now", clock.instant()), row -> new OpenCampaign(row.text("name"), row.date("last_day")));
    }

    List<CampaignView> all() {
        Instant now = clock.instant();
        return sql.list("""
                select c.id, c.name, c.first_day, c.last_day, c.begins_at, c.ends_at, c.version
                from disclosure_campaign c order by c.ends_at desc, c.id""", Map.of(), row -> view(row, now));
    }

    CampaignView campaign(UUID id) {
        return all().stream().filter(campaign -> campaign.id().equals(id)).findFirst().orElseThrow();
    }

    private static CampaignView view(Row row, Instant now) {
        Instant begins = row.instant("begins_at");
        Instant ends = row.instant("ends_at");
        long days = ChronoUnit.DAYS.between(row.date("first_day"), row.date("last_day")) + 1;
        return new CampaignView(
                row.uuid("id"), row.text("name"), row.date("first_day"), row.date("last_day"), begins, ends,
                !now.isBefore(begins) && now.isBefore(ends), days < ADVISED.toDays(), row.number("version"));
    }
}
