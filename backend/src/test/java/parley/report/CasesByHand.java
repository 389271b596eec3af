package parley.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import parley.exceptionrequest.CaseState;
import parley.policy.RiskLevel;
import parley.report.CaseFact.Kept;
import parley.report.CaseFact.Moments;
import parley.report.CaseFact.Tried;
import parley.report.CaseFact.Who;
import parley.report.Course.Asked;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.Calendars;

/** Exception requests in memory, as the record would tell them. The desk is open round the clock, so that an hour is an hour. */
final class CasesByHand {

    static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-12-31T08:00:00Z");
    static final UUID DESK = id("service desk");
    static final UUID NETWORK = id("network team");

    private static final BusinessCalendar ALWAYS = Calendars.always("UTC");

    final List<CaseFact> cases = new ArrayList<>();
    final List<OfferFact> offers = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Lessons lessons() {
        return new Lessons(cases, offers, START, NOW, NOW);
    }

    /** One more, and what became of it. */
    CaseFact add(Sketch sketch) {
        CaseFact fact = sketch.fact(cases.size() + 1);
        cases.add(fact);
        return fact;
    }

    void answered(String alternative, int works, int doesNot) {
        for (int count = 0; count < works + doesNot; count++) {
            boolean accepted = count < works;
            CaseFact of = add(new Sketch().state(accepted ? CaseState.RESOLVED_BY_ALTERNATIVE : CaseState.IN_CONVERSATION));
            offers.add(new OfferFact(of.id(), of.number(), of.rule(), alternative, START.plus(Duration.ofDays(2)), accepted, accepted,
                    accepted ? START.plus(Duration.ofDays(2)) : null, accepted ? null : "TOO_SLOW"));
        }
    }

    /** What is said of one case; everything else is usual. */
    static final class Sketch {

        private String rule = "usb_storage";
        private CaseState state = CaseState.ACTIVE;
        private UUID person = UUID.randomUUID();
        private String department = "Warehouse";
        private Seniority seniority = Seniority.OTHERS;
        private UUID team = DESK;
        private RiskLevel residual = RiskLevel.MODERATE;
        private Instant submitted = START;
        private Instant replied;
        private Instant decided;
        private Instant resolved;
        private Instant appealed;
        private Instant activated;
        private Instant ended;
        private Instant closed;
        private UUID renews;
        private int renewalNo;
        private Tried tried = new Tried(1, 1, 0);
        private Kept kept = new Kept(1, 1, false, false);

        Sketch rule(String key) {
            rule = key;
            return this;
        }

        Sketch state(CaseState now) {
            state = now;
            return this;
        }

        Sketch by(UUID who) {
            person = who;
            return this;
        }

        Sketch from(String departmentName, Seniority high) {
            department = departmentName;
            seniority = high;
            return this;
        }

        Sketch at(UUID workedBy) {
            team = workedBy;
            return this;
        }

        Sketch risk(RiskLevel level) {
            residual = level;
            return this;
        }

        Sketch askedOn(int day) {
            submitted = START.plus(Duration.ofDays(day));
            return this;
        }

        Sketch repliedAfter(int hours) {
            replied = submitted.plus(Duration.ofHours(hours));
            return this;
        }

        Sketch approvedAfter(int hours) {
            decided = submitted.plus(Duration.ofHours(hours));
            activated = decided;
            return this;
        }

        Sketch declinedAfter(int hours) {
            decided = submitted.plus(Duration.ofHours(hours));
            state = CaseState.DECLINED;
            return this;
        }

        Sketch appealed() {
            appealed = submitted.plus(Duration.ofHours(1));
            return this;
        }

        Sketch anotherWayAfter(int hours) {
            resolved = submitted.plus(Duration.ofHours(hours));
            state = CaseState.RESOLVED_BY_ALTERNATIVE;
            return this;
        }

        Sketch endedOn(int day) {
            ended = START.plus(Duration.ofDays(day));
            state = CaseState.ENDING;
            return this;
        }

        Sketch removedOn(int day) {
            closed = START.plus(Duration.ofDays(day));
            state = CaseState.CLOSED;
            return this;
        }

        Sketch renewing(CaseFact former) {
            renews = former.id();
            renewalNo = former.renewalNo() + 1;
            return this;
        }

        Sketch tried(int offers, int talks, int reopened) {
            tried = new Tried(offers, talks, reopened);
            return this;
        }

        Sketch kept(int conditions, int proven, boolean suspended, boolean foundInUse) {
            kept = new Kept(conditions, proven, suspended, foundInUse);
            return this;
        }

        private CaseFact fact(int number) {
            return new CaseFact(
                    new Asked(UUID.randomUUID(), submitted, ALWAYS), number, rule, "Read milling programs",
                    new Who(person, id(department), department, seniority), team, team.equals(DESK) ? "Service desk" : "Network team",
                    new Moments(submitted, replied, null, appealed, decided, resolved, activated, ended, ended, closed),
                    state, residual, renews, renewalNo, tried, kept);
        }
    }
}
