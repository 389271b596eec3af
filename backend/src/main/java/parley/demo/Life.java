package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.platform.job.RecurringJob;
import parley.platform.time.TimeTravel;

/** Lets time pass for the demo company: everything happens at its moment, and the jobs of the server run in between. */
@Singleton
final class Life {

    /** Three months, and the week in which the company moved in. */
    static final int DAYS = 98;
    static final Duration LIVED = Duration.ofDays(DAYS);

    /** As often as jobs are let run before something happens, however often they would like to. */
    private static final Duration BREATH = Duration.ofMinutes(20);

    private final List<RecurringJob> jobs;
    private final TimeTravel travel;

    Life(List<RecurringJob> jobs, TimeTravel travel) {
        this.jobs = jobs.stream().filter(RecurringJob::leavesTraces).sorted(Comparator.comparing(RecurringJob::name)).toList();
        this.travel = travel;
    }

    /** What lies in the future when it is over has not happened. */
    void live(Timeline timeline, Instant from, Instant until) {
        Map<RecurringJob, Instant> lastRun = new HashMap<>();
        Instant breath = from;
        while (timeline.hasNext()) {
            Timeline.Event event = timeline.next();
            if (event.at().isAfter(until)) {
                break;
            }
            if (breath.plus(BREATH).isBefore(event.at())) {
                runJobs(event.at(), lastRun);
                breath = event.at();
            }
            travel.to(event.at(), event::happen);
        }
        runJobs(until, lastRun);
    }

    private void runJobs(Instant at, Map<RecurringJob, Instant> lastRun) {
        travel.to(at, () -> jobs.stream()
                .filter(job -> !lastRun.getOrDefault(job, Instant.MIN).isAfter(at.minus(job.every())))
                .forEach(job -> {
                    job.run();
                    lastRun.put(job, at);
                }));
    }
}
