package parley.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.notification.InboxService;
import parley.platform.sql.Sql;
import parley.platform.time.TimeTravel;

/** Founds the demo company and lives its last three months, all in one transaction: it is there whole, or not at all. */
@Singleton
@Requires(property = "parley.demo", value = "true")
class DemoService {

    static final String MOVED_IN = "DEMO_MOVED_IN";

    /** People of the company have read what is older than that. */
    private static final Duration NOT_READ_YET = Duration.ofDays(2);

    private final Founding founding;
    private final Storytelling storytelling;
    private final Casetelling casetelling;
    private final Arrangements arrangements;
    private final Telephones telephones;
    private final Shifts shifts;
    private final Life life;
    private final ActivityLog activity;
    private final InboxService inbox;
    private final TimeTravel travel;
    private final Sql sql;
    private final Clock clock;

    DemoService(
            Founding founding, Storytelling storytelling, Casetelling casetelling, Arrangements arrangements, Telephones telephones, Shifts shifts, Life life, ActivityLog activity,
            InboxService inbox, TimeTravel travel, Sql sql, Clock clock) {
        this.founding = founding;
        this.storytelling = storytelling;
        this.casetelling = casetelling;
        this.arrangements = arrangements;
        this.telephones = telephones;
        this.shifts = shifts;
        this.life = life;
        this.activity = activity;
        this.inbox = inbox;
        this.travel = travel;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param reserved what stays in the record about the tickets that are still to be told, by {@link OlderTickets}
     * @return what there is now, in a sentence
     */
    @Transactional
    String moveIn(Map<String, Object> reserved) {
        Instant started = clock.instant();
        Instant now = started.truncatedTo(ChronoUnit.MINUTES);
        Instant founded = now.minus(Life.LIVED);
        Company company = founding.found(founded);
        travel.to(founded, () -> activity.record(Happening.inAdministration(MOVED_IN, null, "INSTALLATION", new UUID(0, 1), reserved)));
        Timeline timeline = new Timeline();
        storytelling.tell(StoryBook.read(), company, timeline, now);
        casetelling.tell(CaseBook.read(), company, timeline, now);
        arrangements.goAway(Yamls.read("company.yml"), company, timeline, now);
        shifts.plan(EverydayBook.read(), company, timeline, founded, now);
        telephones.plan(company, timeline, now);
        life.live(timeline, founded, now);
        inbox.readBefore(now.minus(NOT_READ_YET));
        return sentence(Duration.between(started, clock.instant()));
    }

    private String sentence(Duration took) {
        return "Fennwick Tools is here: %d people, %d tickets, of which %d are exception requests, %d messages, in %.1f seconds".formatted(
                count("person"), count("ticket"), count("exception_request"), count("message"), took.toMillis() / 1000.0);
    }

    private long count(String table) {
        return sql.first("select count(*) as n from " + table, Map.of(), row -> row.number("n")).orElseThrow();
    }
}
