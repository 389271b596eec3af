package parley.demo;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import parley.servicelevel.BusinessCalendar;
import parley.ticket.TicketNumber;

/**
 * Lets the analysts work through ordinary days: tickets come in, whoever is on shift takes the next one, and what is
 * then said follows at a human pace. Chance is the same every time.
 */
@Singleton
final class Shifts {

    private static final long THE_SAME_EVERY_TIME = 4_711;
    /** Opening hours at the end in which only what the stories tell happens, so that the desk of today is as they say. */
    private static final Duration QUIET = Duration.ofHours(13);
    private static final Duration SETTLING_IN = Duration.ofDays(4);
    private static final Duration KEPT = Duration.ofSeconds(61);
    private static final Duration BUSY_FOR = Duration.ofMinutes(3);
    private static final Duration JUST_NOW = Duration.ofSeconds(90);
    private static final int NIGHT_BEGINS = 20;
    private static final int NIGHT_ENDS = 6;
    private static final int PICKED_OF_100 = 5;
    private static final int PASSED_OF_100 = 8;
    private static final int TIMED_OUT_OF_100 = 3;
    private static final int SLOW_OF_100 = 5;
    private static final int SLOWER = 5;
    private static final int ANSWERED_WITHIN_SECONDS = 45;

    private static final Map<String, List<String>> ON_SHIFT = Map.of(
            "Workplace", List.of("priya", "omar", "jonas", "zlatka", "priya", "jonas"),
            "Triage", List.of("zlatka", "jonas", "omar"),
            "Shop floor", List.of("omar", "jonas", "omar", "priya"),
            "Network", List.of("nils", "katalin", "dmytro"),
            "Applications", List.of("tariq", "birgit", "hyejin"));
    /**
     * The porter is put off without anybody meaning it, so that there is something to find: whoever is offered a request of
     * his first passes it, with every third one the next does so too, and the first word takes its time.
     */
    private static final String PUT_OFF = "bernd";
    private static final int PASSED_TWICE_ONE_IN = 3;
    private static final int PUT_OFF_FOR = 8;
    private static final String AT_NIGHT = "mira";
    private static final String BY_DAY = "jonas";

    private final EverydayWork work;

    Shifts(EverydayWork work) {
        this.work = work;
    }

    void plan(List<Everyday> all, Company company, Timeline timeline, Instant from, Instant now) {
        Plan plan = new Plan(company, timeline, from.plus(SETTLING_IN), now, new Random(THE_SAME_EVERY_TIME));
        Map<String, List<Everyday>> byQueue = new LinkedHashMap<>();
        all.stream().filter(ticket -> ticket.season() == null).forEach(ticket -> byQueue.computeIfAbsent(ticket.queue(), queue -> new ArrayList<>()).add(ticket));
        byQueue.forEach(plan::spread);
        all.stream().filter(ticket -> ticket.season() != null).forEach(plan::placeInSeason);
        plan.leaveTheFirstPassed();
    }

    /** One telling of the three months. */
    private final class Plan {

        private final Company company;
        private final Timeline timeline;
        private final Instant from;
        private final Instant now;
        private final Random random;
        private final Map<Long, Everyday> waiting = new HashMap<>();
        private final Map<Long, Integer> passed = new HashMap<>();
        private final List<Long> putOff = new ArrayList<>();
        private final Set<String> deciding = new HashSet<>();

        Plan(Company company, Timeline timeline, Instant from, Instant now, Random random) {
            this.company = company;
            this.timeline = timeline;
            this.from = from;
            this.now = now;
            this.random = random;
        }

        /** Over the opening hours of the queue, one about as long after the other. */
        void spread(String queue, List<Everyday> tickets) {
            BusinessCalendar hours = company.hours(queue);
            Duration first = hours.reading(from);
            Duration whole = hours.reading(now).minus(QUIET).minus(first);
            for (int index = 0; index < tickets.size(); index++) {
                double place = (index + random.nextDouble()) / tickets.size();
                come(tickets.get(index), hours.momentOf(first.plusSeconds((long) (whole.toSeconds() * place))));
            }
        }

        /** On some day of its season, if the three months have one. */
        void placeInSeason(Everyday ticket) {
            BusinessCalendar hours = company.hours(ticket.queue());
            Instant last = now.minus(Duration.ofDays(4));
            List<Instant> days = new ArrayList<>();
            for (Instant day = from; day.isBefore(last); day = day.plus(Duration.ofDays(1))) {
                LocalDate date = LocalDate.ofInstant(day, hours.zone());
                if (Season.of(date) == ticket.season() && hours.isWorkingDay(date)) {
                    days.add(hours.nextOpening(date.atTime(7, 0).atZone(hours.zone()).toInstant()));
                }
            }
            int minutes = random.nextInt(600);
            int chosen = random.nextInt(Integer.MAX_VALUE);
            if (!days.isEmpty()) {
                come(ticket, hours.after(days.get(chosen % days.size()), Duration.ofMinutes(minutes)));
            }
        }

        /** Whoever takes next today finds one at the head of the line that somebody has passed, at whatever hour now is. */
        void leaveTheFirstPassed() {
            Instant at = now.minus(JUST_NOW);
            timeline.plan(at, "The first in line is passed", () -> {
                String analyst = isNight("Workplace", at) ? AT_NIGHT : BY_DAY;
                if (!work.hasSomethingBefore(company.person(analyst))) {
                    work.takeNext(company.person(analyst)).ifPresent(offer ->
                            answer(analyst, at, () -> pass(offer, analyst, false)));
                }
            });
        }

        private void come(Everyday ticket, Instant at) {
            timeline.plan(at, ticket.title(), () -> {
                TicketNumber number = work.file(ticket, company);
                waiting.put(number.value(), ticket);
                if (isPutOff(ticket)) {
                    putOff.add(number.value());
                }
                look(ticket.queue(), number, at, within(1, waits(ticket)), null);
            });
        }

        private int waits(Everyday ticket) {
            return switch (ticket.urgency()) {
                case STOPPED -> 12;
                case HINDERED -> 60;
                case CAN_WAIT -> 200;
            };
        }

        /** Somebody on shift asks for the next one, because this one waits. */
        private void look(String queue, TicketNumber number, Instant since, Duration later, @Nullable String butNot) {
            Instant at = company.hours(queue).after(since, later);
            timeline.plan(at, "Take next for " + number, () -> takeNext(queue, number, at, onShift(queue, at, butNot)));
        }

        private void takeNext(String queue, TicketNumber number, Instant at, String analyst) {
            if (deciding.contains(analyst) || work.hasSomethingBefore(company.person(analyst))) {
                look(queue, number, at, BUSY_FOR, null);
                return;
            }
            int chance = random.nextInt(100);
            if (chance < PICKED_OF_100 && work.standsInLine(number)) {
                work.pick(number, company.person(analyst), random);
                begin(number, at, analyst);
                return;
            }
            work.takeNext(company.person(analyst)).ifPresent(offer -> {
                boolean told = !waiting.containsKey(offer.number().value());
                int passed = told ? 0 : passedOf100(offer.number());
                if (told || chance >= 100 - passed) {
                    answer(analyst, at, () -> pass(offer, analyst, told));
                    look(queue, number, at, within(6, 40), told ? null : analyst);
                } else if (chance >= 100 - passed - TIMED_OUT_OF_100) {
                    timeline.plan(at.plus(KEPT), "Nobody answered", work::timeOut);
                    look(queue, number, at, within(6, 40), analyst);
                } else {
                    answer(analyst, at, () -> {
                        if (!work.isOpen(offer)) {
                            look(queue, offer.number(), at, within(6, 40), null);
                            return;
                        }
                        work.accept(offer, company.person(analyst));
                        begin(offer.number(), at.plusSeconds(ANSWERED_WITHIN_SECONDS), analyst);
                    });
                }
            });
        }

        private int passedOf100(TicketNumber number) {
            if (!isPutOff(waiting.get(number.value()))) {
                return PASSED_OF_100;
            }
            int times = passed.getOrDefault(number.value(), 0);
            return times == 0 || times == 1 && putOff.indexOf(number.value()) % PASSED_TWICE_ONE_IN == 0 ? 100 : 0;
        }

        private boolean isPutOff(Everyday ticket) {
            return ticket.requester().equals(PUT_OFF);
        }

        /** Unless somebody picked the ticket from the list while they thought about it. */
        private void pass(EverydayWork.Offer offer, String analyst, boolean told) {
            if (work.isOpen(offer)) {
                passed.merge(offer.number().value(), 1, Integer::sum);
                work.pass(offer, company.person(analyst), told, random);
            }
        }

        private void answer(String analyst, Instant shown, Runnable what) {
            deciding.add(analyst);
            timeline.plan(shown.plusSeconds(6L + random.nextInt(ANSWERED_WITHIN_SECONDS)), "Answer of " + analyst, () -> {
                deciding.remove(analyst);
                what.run();
            });
        }

        private void begin(TicketNumber number, Instant taken, String analyst) {
            Everyday ticket = waiting.remove(number.value());
            go(ticket, number, 0, taken, analyst);
        }

        /** The next thing that is said, and after it the one after that. */
        private void go(Everyday ticket, TicketNumber number, int turn, Instant since, String analyst) {
            if (turn == ticket.turns().size()) {
                return;
            }
            Everyday.Turn next = ticket.turns().get(turn);
            BusinessCalendar hours = company.hours(ticket.queue());
            Instant at = hours.after(since, pause(ticket, next.move(), turn));
            timeline.plan(at, ticket.title() + ": " + next.move(), () -> {
                String then = next.move() == Everyday.Move.HANDS ? onShift(ticket.queue(), at, analyst) : analyst;
                work.act(number, next, company.person(ticket.requester()), company.person(analyst), company.person(then), hours);
                go(ticket, number, turn + 1, at, then);
            });
        }

        private Duration pause(Everyday ticket, Everyday.Move move, int turn) {
            Duration pause = switch (move) {
                case ASKS, ANSWERS, NOTES -> within(3, turn == 0 ? 45 : 90);
                case HANDS, HOLDS, REFERS -> within(20, 150);
                case WRITES -> within(8, 280);
                case SOLVES -> within(12, after(ticket, turn) ? 1_300 : waits(ticket) * 2);
                case THANKS, CONFIRMS -> within(10, 600);
                case REOPENS -> within(60, 900);
            };
            if (turn == 0 && isPutOff(ticket)) {
                return pause.multipliedBy(PUT_OFF_FOR);
            }
            return !isBeforeItCloses(move) && random.nextInt(100) < SLOW_OF_100 ? pause.multipliedBy(SLOWER) : pause;
        }

        /** Whether it has to be done within the week in which a solved ticket stays open, holidays and all. */
        private boolean isBeforeItCloses(Everyday.Move move) {
            return move == Everyday.Move.THANKS || move == Everyday.Move.CONFIRMS || move == Everyday.Move.REOPENS;
        }

        /** Whether it was left to somebody else, or to a later day, just before. */
        private boolean after(Everyday ticket, int turn) {
            if (turn == 0) {
                return false;
            }
            Everyday.Move before = ticket.turns().get(turn - 1).move();
            return before == Everyday.Move.REFERS || before == Everyday.Move.HOLDS;
        }

        private Duration within(int fewest, int most) {
            return Duration.ofMinutes(fewest).plusSeconds(random.nextInt(60 * (most - fewest)));
        }

        private String onShift(String queue, Instant at, @Nullable String butNot) {
            List<String> there = isNight(queue, at) ? List.of(AT_NIGHT) : ON_SHIFT.get(queue);
            List<String> others = there.stream().filter(analyst -> !analyst.equals(butNot)).toList();
            return others.isEmpty() ? ON_SHIFT.get(queue).get(0) : others.get(random.nextInt(others.size()));
        }

        private boolean isNight(String queue, Instant at) {
            int hour = LocalTime.ofInstant(at, company.hours(queue).zone()).getHour();
            return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
        }
    }
}
