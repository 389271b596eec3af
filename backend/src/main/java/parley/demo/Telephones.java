package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.CurrentUser;
import parley.account.PhoneBook;
import parley.call.ExtensionDescription;
import parley.call.Switchboard;
import parley.call.TelephonyAdministration;
import parley.call.TelephonyLineDescription;
import parley.servicelevel.BusinessCalendar;

/**
 * Gives the demo company its telephones and three weeks of calls. Most are answered; whoever is not is called back, but for
 * those of today. Chance is the same every time.
 */
@Singleton
final class Telephones {

    private static final Logger LOG = LoggerFactory.getLogger(Telephones.class);
    private static final long THE_SAME_EVERY_TIME = 1_876;
    private static final String QUEUE = "Workplace";
    private static final List<String> SEATS = List.of("priya", "omar", "jonas", "zlatka");
    private static final int FIRST_EXTENSION = 21;
    /** Berlin numbers that are given to nobody. */
    private static final String NUMBERS = "+493023125";
    private static final List<String> KNOWN = List.of("agnes", "emil", "ramona", "dusan", "ruth", "bernhard");
    private static final Duration CONNECTED = Duration.ofDays(21);
    private static final Duration QUIET = Duration.ofHours(4);
    private static final int CALLS = 130;
    private static final int ANSWERED_OF_100 = 80;
    private static final int NOT_ANSWERED_OF_100 = 90;
    private static final Duration RUNG_OUT = Duration.ofSeconds(35);
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final TelephonyAdministration administration;
    private final Switchboard switchboard;
    private final PhoneBook phoneBook;

    Telephones(TelephonyAdministration administration, Switchboard switchboard, PhoneBook phoneBook) {
        this.administration = administration;
        this.switchboard = switchboard;
        this.phoneBook = phoneBook;
    }

    void plan(Company company, Timeline timeline, Instant now) {
        Plan plan = new Plan(company, timeline, new Random(THE_SAME_EVERY_TIME));
        plan.connect(now.minus(CONNECTED));
        plan.lastWeeks(now.minus(CONNECTED), now);
        plan.today(now);
    }

    /** One telling of the three weeks. */
    private final class Plan {

        private final Company company;
        private final Timeline timeline;
        private final Random random;
        private final BusinessCalendar hours;
        private final Map<String, String> numbers = new LinkedHashMap<>();
        private UUID line = new UUID(0, 0);

        Plan(Company company, Timeline timeline, Random random) {
            this.company = company;
            this.timeline = timeline;
            this.random = random;
            this.hours = company.hours(QUEUE);
            KNOWN.forEach(person -> numbers.put(person, number(numbers.size() + 1)));
        }

        void connect(Instant at) {
            timeline.plan(at, "The telephones", () -> {
                CurrentUser administrator = company.person(Staffing.ADMINISTRATOR);
                var opened = administration.add(new TelephonyLineDescription("Main number", company.queue(QUEUE).value(), false, null, true), administrator);
                SEATS.forEach(seat -> administration.map(new ExtensionDescription(extension(seat), company.person(seat).id().value()), administrator));
                numbers.forEach((person, number) -> phoneBook.learn(company.person(person).id(), number));
                line = opened.id();
                LOG.info("Telephone line of the demo company, for bin/calls: {}, phones {} to {}", opened.path(), extension(SEATS.get(0)), extension(SEATS.get(SEATS.size() - 1)));
            });
        }

        /** Over the opening hours, one about as long after the other. */
        void lastWeeks(Instant from, Instant now) {
            Duration first = hours.reading(from);
            Duration whole = hours.reading(now).minus(QUIET).minus(first);
            for (int call = 0; call < CALLS; call++) {
                double place = (call + random.nextDouble()) / CALLS;
                come(call, hours.momentOf(first.plusSeconds((long) (whole.toSeconds() * place))));
            }
        }

        private void come(int call, Instant at) {
            String name = "call-" + call;
            int seat = random.nextInt(SEATS.size());
            String analyst = SEATS.get(seat);
            String other = SEATS.get((seat + 1 + random.nextInt(SEATS.size() - 1)) % SEATS.size());
            int fate = random.nextInt(100);
            if (fate < ANSWERED_OF_100) {
                String from = random.nextInt(3) == 0 ? number(100 + call) : numbers.get(KNOWN.get(random.nextInt(KNOWN.size())));
                answered(name, from, at, analyst, other);
                timeline.plan(at.plus(Duration.ofMinutes(12)), name, () -> switchboard.nothingToFollow(line, name, company.person(analyst)));
                return;
            }
            boolean soon = fate >= NOT_ANSWERED_OF_100;
            missed(name, number(100 + call), at, soon ? Duration.ofSeconds(5L + random.nextInt(12)) : RUNG_OUT, soon ? "cancel" : "noAnswer", analyst, other);
            Instant calledBack = hours.after(at.plus(Duration.ofMinutes(2)), Duration.ofMinutes(6L + random.nextInt(random.nextInt(5) == 0 ? 110 : 50)));
            timeline.plan(calledBack, name, () -> switchboard.reach(line, name, company.person(analyst)));
        }

        /** Two are owed a call: one that is late by now, and one that was promised half an hour ago. */
        void today(Instant now) {
            Instant missed = ago(now, 95);
            missed("today-1", number(901), missed, RUNG_OUT, "noAnswer", "priya", "omar");
            missed("today-2", number(901), ago(now, 50), Duration.ofSeconds(11), "cancel", "priya", "jonas");
            missed("today-3", "anonymous", ago(now, 40), Duration.ofSeconds(9), "cancel", "zlatka", "omar");
            Instant promised = ago(now, 30);
            answered("today-4", number(902), promised, "omar", "priya");
            timeline.plan(promised.plus(Duration.ofMinutes(10)), "A promise", () ->
                    switchboard.promiseCallback(line, "today-4", "Offer for the label printers", company.person("omar")));
        }

        private Instant ago(Instant now, int minutes) {
            return hours.momentOf(hours.reading(now).minus(Duration.ofMinutes(minutes)));
        }

        private void answered(String name, String from, Instant at, String analyst, String other) {
            int waited = (int) Math.min(90, 5 + 8 * Math.exp(random.nextGaussian() * 0.8));
            rings(name, from, at, analyst, other);
            tell(at.plusSeconds(waited), name, "&event=answer&user=" + extension(analyst));
            end(at.plusSeconds(waited + 60L + random.nextInt(300)), name, "normalClearing");
        }

        private void missed(String name, String from, Instant at, Duration rung, String cause, String analyst, String other) {
            rings(name, from, at, analyst, other);
            end(at.plus(rung), name, cause);
        }

        private void rings(String name, String from, Instant at, String analyst, String other) {
            tell(at, name, "&event=newCall&from=" + from.replace("+", "%2B") + "&user=" + extension(analyst) + "&user=" + extension(other));
        }

        private void end(Instant at, String name, String cause) {
            tell(at, name, "&event=hangup&cause=" + cause);
            timeline.plan(at.plus(SETTLED), name, switchboard::settle);
        }

        private void tell(Instant at, String name, String what) {
            timeline.plan(at, name, () -> switchboard.tell(line, "callId=" + name + what));
        }
    }

    private static String number(int last) {
        return NUMBERS + "%03d".formatted(last);
    }

    private static String extension(String seat) {
        return String.valueOf(FIRST_EXTENSION + SEATS.indexOf(seat));
    }
}
