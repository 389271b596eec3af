package parley.fairness;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import parley.ticket.Priority;

/**
 * Traffic of a quarter at a desk, made by chance, in which some people are avoided: how strongly, and from when on.
 * The reference is that of the design: 214 people, 8 to 40 contacts each, waits log-normal within the stratum (sigma 1),
 * 8% of offers passed or left to ring, and offered again until somebody takes them; those who are avoided wait twice as
 * long, and 35% of their offers are turned away. Everything harder is one change of it.
 */
final class Traffic {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 91;
    private static final int QUEUES = 3;
    private static final double BASELINE = 0.08;

    private final Random random;
    private final Kind kind;
    private final Avoidance avoidance;
    private final double[] typical = new double[QUEUES * Priority.values().length * HourBand.values().length];
    private final double[] dayEffects = new double[DAYS];
    private final List<Contact> contacts = new ArrayList<>();
    private final Set<UUID> avoided = new HashSet<>();

    private Traffic(long seed, Kind kind, Avoidance avoidance) {
        this.random = new Random(seed);
        this.kind = kind;
        this.avoidance = avoidance;
    }

    /** @param contacts how many those who are avoided have */
    static Traffic of(long seed, Kind kind, Avoidance avoidance, int contacts) {
        var traffic = new Traffic(seed, kind, avoidance);
        traffic.happen(contacts);
        return traffic;
    }

    /** Nobody is avoided. */
    static Traffic fair(long seed, Kind kind) {
        return of(seed, kind, Avoidance.NOBODY, 0);
    }

    List<Contact> contacts() {
        return contacts;
    }

    Set<UUID> avoided() {
        return avoided;
    }

    private void happen(int contactsOfAvoided) {
        for (int stratum = 0; stratum < typical.length; stratum++) {
            typical[stratum] = Math.log(1_800) + random.nextGaussian() * 0.8;
        }
        for (int day = 0; day < DAYS; day++) {
            dayEffects[day] = random.nextGaussian() * kind.daySigma;
        }
        for (int person = 0; person < kind.people; person++) {
            boolean isAvoided = person < avoidance.people;
            person(isAvoided, isAvoided && contactsOfAvoided > 0 ? contactsOfAvoided : 8 + random.nextInt(33), new UUID(1, person / kind.peopleOfDepartment));
        }
    }

    private void person(boolean isAvoided, int count, UUID department) {
        UUID id = id();
        if (isAvoided) {
            avoided.add(id);
        }
        double innocent = random.nextGaussian() * kind.personSigma;
        int home = random.nextInt(QUEUES);
        for (int left = count; left > 0;) {
            int day = random.nextInt(DAYS);
            int atOnce = Math.min(left, 1 + (random.nextDouble() < kind.bursts ? random.nextInt(5) : 0));
            for (int ticket = 0; ticket < atOnce; ticket++) {
                contact(id, department, random.nextDouble() < 0.6 ? home : random.nextInt(QUEUES), day, innocent, isAvoided && day >= avoidance.fromDay);
            }
            left -= atOnce;
        }
    }

    private void contact(UUID requester, UUID department, int queue, int day, double innocent, boolean isAvoided) {
        LocalDateTime asked = kind.office ? officeHour(day) : FIRST_DAY.plusDays(day).atStartOfDay().plusMinutes(random.nextInt(24 * 60));
        Priority priority = priority();
        HourBand hours = HourBand.of(asked.atZone(ZoneOffset.UTC));
        int analyst = random.nextInt(kind.analysts);
        boolean away = isAvoided && (avoidance.analysts == 0 || analyst < avoidance.analysts);
        double log = typical[(queue * 4 + priority.ordinal()) * 4 + hours.ordinal()] + dayEffects[day] + innocent + random.nextGaussian() + (away ? Math.log(avoidance.times) : 0);
        int turnedAway = turnedAway(away ? avoidance.turnedAway : BASELINE);
        log += kind.waitsOfTurnedAway * turnedAway;
        boolean open = random.nextDouble() < kind.open;
        long waited = Math.max(1, Math.round(Math.exp(log) * (open ? random.nextDouble() : 1)));
        contacts.add(new Contact(id(), requester, department, new Stratum(new UUID(2, queue), priority, hours), asked.toLocalDate(), waited, !open, turnedAway, 0));
    }

    private int turnedAway(double chance) {
        int times = 0;
        while (random.nextDouble() < chance) {
            times++;
            if (!kind.offeredUntilTaken) {
                break;
            }
        }
        return times;
    }

    /** Nine of ten on weekdays, most at ten and at two. */
    private LocalDateTime officeHour(int day) {
        LocalDate date = FIRST_DAY.plusDays(day);
        int hour = (int) Math.round((random.nextBoolean() ? 10 : 14) + random.nextGaussian() * 1.5);
        return date.atTime(Math.min(22, Math.max(5, hour)), random.nextInt(60));
    }

    private Priority priority() {
        double part = random.nextDouble();
        return part < 0.05 ? Priority.P1 : part < 0.2 ? Priority.P2 : part < 0.7 ? Priority.P3 : Priority.P4;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /**
     * Who is avoided.
     *
     * @param people how many
     * @param times how many times as long they wait
     * @param turnedAway which share of their offers is turned away
     * @param fromDay from which day of the quarter on
     * @param analysts by how many analysts; all where it is 0
     */
    record Avoidance(int people, double times, double turnedAway, int fromDay, int analysts) {
        static final Avoidance NOBODY = new Avoidance(0, 1, BASELINE, 0, 0);
        static final Avoidance REFERENCE = new Avoidance(4, 2, 0.35, 0, 0);
    }

    /**
     * What kind of desk.
     *
     * @param people how many ask
     * @param peopleOfDepartment how many are in one department
     * @param analysts how many work here
     * @param daySigma how much good and bad days differ, on the log scale
     * @param personSigma how much the waits of people differ for innocent reasons
     * @param bursts which share of what is asked comes several at once
     * @param open which share still waits
     * @param office whether people ask in office hours
     * @param offeredUntilTaken whether what is turned away is offered again, and may be turned away again
     * @param waitsOfTurnedAway how much longer what is turned away waits for it, on the log scale
     */
    record Kind(
            int people, int peopleOfDepartment, int analysts, double daySigma, double personSigma, double bursts, double open,
            boolean office, boolean offeredUntilTaken, double waitsOfTurnedAway) {

        static final Kind REFERENCE = new Kind(214, 12, 8, 0, 0, 0, 0, false, true, 0);
        static final Kind ONE_OFFER = new Kind(214, 12, 8, 0, 0, 0, 0, false, false, 0);
        static final Kind OFFICE = new Kind(214, 12, 8, 0.4, 0, 0.3, 0.05, true, true, 0.5);
        static final Kind FEW_ANALYSTS = new Kind(214, 12, 2, 0.6, 0, 0.3, 0.05, true, true, 0.7);
        static final Kind UNEVEN = new Kind(214, 12, 8, 0.4, 0.15, 0.3, 0.05, true, true, 0.5);
    }
}
