package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.exceptionrequest.DeputyService;
import parley.exceptionrequest.NewDeputy;
import parley.platform.web.IfMatch;
import parley.policy.PreAuthorisationDescription;
import parley.policy.PreAuthorisations;

/** What people of the demo company arranged beforehand: what needs no person, and who decides while they are away. */
@Singleton
final class Arrangements {

    private static final String QUEUE = "Exceptions";
    private static final IfMatch NEW = new IfMatch(0);
    private static final Duration IN_THE_MORNING = Duration.ofHours(9);
    private static final int NAMED_BEFORE = 1;

    private final PreAuthorisations preAuthorisations;
    private final DeputyService deputies;

    Arrangements(PreAuthorisations preAuthorisations, DeputyService deputies) {
        this.preAuthorisations = preAuthorisations;
        this.deputies = deputies;
    }

    void agreeBeforehand(Map<String, Object> plan, Company company) {
        Yamls.<Map<String, Object>>map(plan, "beforehand").forEach((rule, agreed) -> preAuthorisations.say(
                rule,
                new PreAuthorisationDescription((Integer) agreed.get("days"), Yamls.map(agreed, "limits")),
                NEW,
                company.person(Yamls.text(agreed, "owner"))));
    }

    /** Each is named on the day before it begins, or today where it begins later. */
    void goAway(Map<String, Object> plan, Company company, Timeline timeline, Instant now) {
        ZoneId zone = company.hours(QUEUE).zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Yamls.<List<Object>>list(plan, "deputies").forEach(line -> {
            LocalDate first = today.plusDays((Integer) line.get(2));
            UUID deputy = company.person(line.get(1).toString()).id().value();
            Instant dayBefore = first.minusDays(NAMED_BEFORE).atStartOfDay(zone).toInstant().plus(IN_THE_MORNING);
            NewDeputy named = new NewDeputy(deputy, first, today.plusDays((Integer) line.get(3)));
            timeline.plan(
                    dayBefore.isBefore(now) ? dayBefore : now,
                    line.get(0) + " names a deputy",
                    () -> deputies.name(named, company.person(line.get(0).toString())));
        });
    }
}
