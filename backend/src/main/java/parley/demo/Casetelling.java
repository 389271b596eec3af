package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import parley.servicelevel.BusinessCalendar;

/** Plans the exception requests so that each stands now where its last step left it. */
@Singleton
final class Casetelling {

    private static final String QUEUE = "Exceptions";
    private static final long THE_SAME_EVERY_TIME = 1_907;
    private static final int SECONDS = 50;
    private static final int READING_MINUTES = 9;
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final CaseWork work;

    Casetelling(CaseWork work) {
        this.work = work;
    }

    void tell(List<CaseStory> stories, Company company, Timeline timeline, Instant now) {
        Random random = new Random(THE_SAME_EVERY_TIME);
        stories.forEach(story -> plan(story, company, timeline, now, random));
    }

    private void plan(CaseStory story, Company company, Timeline timeline, Instant now, Random random) {
        BusinessCalendar hours = company.hours(QUEUE);
        ZoneId zone = hours.zone();
        LocalDate movedIn = LocalDate.ofInstant(now, zone);
        AtomicLong number = new AtomicLong();
        Duration reading = hours.reading(now).minus(story.length(hours)).minusSeconds(random.nextInt(SECONDS));
        timeline.plan(hours.momentOf(reading), story.name(), () -> number.set(work.file(story, company, zone)));
        for (CaseStory.Step step : story.steps()) {
            Duration before = reading;
            reading = reading.plus(notOnTheMinute(Spans.of(step.after(), hours.week().averageWorkingDay()), random));
            String name = story.name() + ": " + step;
            if (step.verb().isVote()) {
                Duration opened = reading.minusSeconds(60L * (2 + random.nextInt(READING_MINUTES)));
                timeline.plan(hours.momentOf(opened.compareTo(before) > 0 ? opened : before.plus(SHORTEST)), name, () -> work.read(number.get(), step, company));
            }
            timeline.plan(hours.momentOf(reading), name, () -> work.act(number.get(), step, company, zone, movedIn));
        }
    }

    private static Duration notOnTheMinute(Duration span, Random random) {
        Duration less = span.minusSeconds(random.nextInt(SECONDS));
        return less.compareTo(SHORTEST) < 0 ? SHORTEST : less;
    }
}
