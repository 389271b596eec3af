package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.call.PhoneSystem;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Whatever telephone systems tell and whoever is called back, the report says what somebody finds who reads the events as
 * they came, with nothing but a pencil. The desk is open round the clock, so that an hour is a business hour.
 */
@OnBothDatabases
class RandomCallsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration RINGS_LONG_ENOUGH = Duration.ofSeconds(20);
    private static final int STEPS = 190;

    private final TestParley parley;
    private final Histories histories;
    private final PhoneSystem phones;
    private final String priya;
    private final String omar;

    RandomCallsTest(TestParley parley) {
        this.parley = parley;
        parley.empty();
        this.histories = new Histories(parley).at(MONDAY.minus(Duration.ofDays(3)));
        this.phones = PhoneSystem.moveIn(parley, histories.queue);
        this.priya = PhoneSystem.seat(parley, parley.company().priya());
        this.omar = PhoneSystem.seat(parley, parley.company().omar());
    }

    @Test
    void the_report_is_what_the_events_say() {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        happen(new Random(seed));
        Instant now = parley.clock().instant();

        Answer report = parley.as(histories.supervisor).get("/api/response?period=2026-W10").expect(200);

        var calls = calls().stream().filter(call -> within(call.began)).toList();
        assertThat(report.number("/calls/calls")).as("calls, seed %s", seed).isEqualTo(calls.size());
        var answered = calls.stream().filter(call -> call.answered != null).toList();
        long lost = calls.stream().filter(Told::isLost).count();
        share(report, "answered", answered.size(), calls.size(), seed);
        share(report, "abandonment", lost, answered.size() + lost, seed);
        assertThat(report.number("/calls/hungUpSoon")).as("hung up soon, seed %s", seed).isEqualTo(calls.size() - answered.size() - lost);
        waits(report, "speedOfAnswer", answered.stream().map(call -> new Wait(Duration.between(call.began, call.answered), true)).toList(), seed);

        var rings = calls().stream().flatMap(call -> call.rings(declined()).stream()).filter(ring -> within(ring.shown)).toList();
        share(report, "nonResponse", rings.stream().filter(ring -> ring.how.equals("RANG_OUT")).count(), rings.size(), seed);

        var owed = owed().stream().filter(callback -> within(callback.due) && !callback.wasCalledOffInTime()).toList();
        share(report, "callbacksKept", owed.stream().filter(Owed::wasKept).count(), owed.size(), seed);
        waits(report, "timeToCallBack", owed.stream().map(callback -> callback.waited(now)).toList(), seed);
    }

    private void happen(Random random) {
        histories.roundTheClock();
        for (int step = 0; step < STEPS; step++) {
            parley.advance(Duration.ofMinutes(10 + random.nextInt(70)));
            if (random.nextInt(3) > 0) {
                call("c" + step, random);
            } else {
                callBack(random);
            }
        }
        parley.clock().setTo(MONDAY.plus(Duration.ofDays(16)));
    }

    /** At nobody, at one phone or at two, told twice now and then, the end before the answer now and then. */
    private void call(String call, Random random) {
        String from = random.nextInt(8) == 0 ? "anonymous" : "+4930901" + (100 + random.nextInt(60));
        String[] at = switch (random.nextInt(4)) {
            case 0 -> new String[] {};
            case 1 -> new String[] {priya, omar};
            default -> new String[] {priya};
        };
        phones.rings(call, from, at).expect(204);
        if (random.nextInt(6) == 0) {
            phones.rings(call, from, at).expect(204);
        }
        if (at.length == 2 && random.nextInt(3) == 0) {
            Visitor desk = parley.as(parley.company().omar());
            desk.put("/api/calls/" + desk.get("/api/desk/calls").expect(200).string("/items/0/id") + "/decline", Map.of("reason", "GOING_OFF_SHIFT")).expect(204);
        }
        parley.advance(Duration.ofMillis(500L + random.nextInt(45_000)));
        if (random.nextInt(2) == 0) {
            phones.answers(call, random.nextInt(5) == 0 ? "somebody-else" : priya).expect(204);
            parley.advance(Duration.ofSeconds(random.nextInt(300)));
            phones.hangsUp(call, "normalClearing").expect(204);
        } else {
            phones.hangsUp(call, random.nextBoolean() ? "cancel" : "noAnswer").expect(204);
        }
        phones.settle();
        parley.sql("update phone_call set outcome = 'NOTHING_TO_FOLLOW', outcome_at = :now where answered_by is not null and outcome is null",
                Map.of("now", parley.clock().instant()));
    }

    private void callBack(Random random) {
        Visitor desk = parley.as(parley.company().priya());
        Answer owed = desk.get("/api/callbacks?limit=100").expect(200);
        int count = owed.body().at("/items").size();
        if (count == 0) {
            return;
        }
        String item = "/items/" + (random.nextInt(3) == 0 ? random.nextInt(count) : count - 1);
        String path = "/api/callbacks/" + owed.string(item + "/id");
        Visitor seen = desk.ifMatch(owed.number(item + "/version"));
        if (random.nextInt(4) == 0) {
            seen.post(path + "/attempts", Map.of("result", "NO_ANSWER")).expect(201);
        } else if (random.nextInt(6) == 0) {
            parley.sql("update callback set end_kind = 'REQUESTER_DONE', ended_at = :now, version = version + 1 where id = :id",
                    Map.of("now", parley.clock().instant(), "id", UUID.fromString(owed.string(item + "/id"))));
        } else {
            seen.put(path + "/end", Map.of("end", "REACHED", "words", "We spoke")).expect(200);
        }
    }

    private static boolean within(Instant at) {
        return !at.isBefore(MONDAY) && at.isBefore(MONDAY.plus(WEEK));
    }

    private static void share(Answer report, String figure, long part, long all, long seed) {
        assertThat(report.string("/calls/" + figure + "/shown")).as("%s shown, seed %s", figure, seed).isEqualTo(Shown.of(all).name());
        if (all >= Shown.COUNTS_FROM) {
            assertThat(report.number("/calls/" + figure + "/all")).as("%s of all, seed %s", figure, seed).isEqualTo(all);
            assertThat(report.number("/calls/" + figure + "/part")).as("%s, seed %s", figure, seed).isEqualTo(part);
        }
        if (all >= Shown.ALL_FROM) {
            assertThat(report.body().at("/calls/" + figure + "/share").doubleValue()).as("%s share, seed %s", figure, seed).isEqualTo((double) part / all);
        }
    }

    private static void waits(Answer report, String figure, List<Wait> waits, long seed) {
        if (waits.size() < Shown.ALL_FROM) {
            return;
        }
        assertThat(report.number("/calls/" + figure + "/over")).as("%s over, seed %s", figure, seed).isEqualTo(waits.stream().filter(Wait::over).count());
        for (var quantile : Map.of("median", 0.5, "nineInTen", 0.9).entrySet()) {
            String said = report.string("/calls/" + figure + "/" + quantile.getKey() + "/seconds");
            assertThat(said == null ? null : Long.valueOf(said)).as("%s %s, seed %s", figure, quantile.getKey(), seed).isEqualTo(Wait.quantile(waits, quantile.getValue()));
        }
    }

    private List<Told> calls() {
        var calls = new TreeMap<UUID, Told>();
        parley.bean(Sql.class).list("select id, cause from phone_call", Map.of(), row -> calls.put(row.uuid("id"), new Told(row.uuid("id"), row.text("cause"))));
        parley.bean(Sql.class).list("select call_id, event, who, heard_at from telephony_event order by heard_at", Map.of(), row -> {
            calls.get(row.uuid("call_id")).hear(row.text("event"), row.text("who"), row.instant("heard_at"));
            return row;
        });
        return List.copyOf(calls.values());
    }

    /** Which calls Omar left to others. */
    private List<UUID> declined() {
        return parley.bean(Sql.class).list("select f.call_id from offer f join offer_outcome x on x.offer_id = f.id where x.outcome = 'PASSED'", Map.of(), row -> row.uuid("call_id"));
    }

    private List<Owed> owed() {
        return parley.bean(Sql.class).list("select not_before, due_at, end_kind, ended_at from callback", Map.of(), (Row row) ->
                new Owed(row.instant("not_before"), row.instant("due_at"), Objects.toString(row.text("end_kind"), ""), row.instant("ended_at")));
    }

    private record Ring(Instant shown, String how) {}

    private record Owed(Instant from, Instant due, String end, Instant ended) {

        boolean wasCalledOffInTime() {
            return end.equals("REQUESTER_DONE") && !ended.isAfter(due);
        }

        boolean wasKept() {
            return end.equals("REACHED") && !ended.isAfter(due);
        }

        Wait waited(Instant now) {
            return new Wait(Duration.between(from, ended == null ? now : ended), end.equals("REACHED"));
        }
    }

    /** One call as the telephone system told of it. */
    private final class Told {

        private final UUID id;
        private final String cause;
        private final Map<String, Instant> rang = new TreeMap<>();
        private Instant began;
        private Instant answered;
        private Instant ended;
        private String answeredBy = "";

        private Told(UUID id, String cause) {
            this.id = id;
            this.cause = cause;
        }

        void hear(String event, String who, Instant at) {
            began = began == null ? at : began;
            switch (event) {
                case "NEW_CALL" -> rang.put(who, at);
                case "ANSWER" -> {
                    answered = at;
                    answeredBy = who;
                    rang.putIfAbsent(who, began);
                }
                default -> ended = at;
            }
        }

        boolean isLost() {
            return answered == null && !gaveUpSoon(began);
        }

        private boolean gaveUpSoon(Instant since) {
            return "cancel".equals(cause) && Duration.between(since, ended).compareTo(RINGS_LONG_ENOUGH) < 0;
        }

        List<Ring> rings(List<UUID> declined) {
            var rings = new ArrayList<Ring>();
            rang.forEach((who, shown) -> {
                if (who.equals(omar) && declined.contains(id)) {
                    rings.add(new Ring(shown, "DECLINED"));
                } else if (who.equals(answeredBy) && (who.equals(priya) || who.equals(omar))) {
                    rings.add(new Ring(shown, "ANSWERED"));
                } else if (answered == null && !gaveUpSoon(shown) && (who.equals(priya) || who.equals(omar))) {
                    rings.add(new Ring(shown, "RANG_OUT"));
                }
            });
            return rings;
        }
    }
}
