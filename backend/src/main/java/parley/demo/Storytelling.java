package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import parley.servicelevel.BusinessCalendar;
import parley.ticket.TicketNumber;

/** Plans the stories so that each stands now where its last step left it. */
@Singleton
final class Storytelling {

    private static final long THE_SAME_EVERY_TIME = 1_862;
    private static final int SECONDS = 50;
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final TicketWork work;

    Storytelling(TicketWork work) {
        this.work = work;
    }

    void tell(List<Story> stories, Company company, Timeline timeline, Instant now) {
        Random random = new Random(THE_SAME_EVERY_TIME);
        stories.forEach(story -> plan(story, company, timeline, now, random));
    }

    /** Backwards from now in the opening hours of the queue, so that it does not matter on which day and hour now is. */
    private void plan(Story story, Company company, Timeline timeline, Instant now, Random random) {
        BusinessCalendar hours = company.hours(story.queue());
        Duration reading = hours.reading(now).minus(story.length(hours)).minusSeconds(random.nextInt(SECONDS));
        AtomicReference<TicketNumber> ticket = new AtomicReference<>();
        timeline.plan(hours.momentOf(reading), story.title(), () -> ticket.set(work.file(story, company)));
        for (Story.Step step : story.steps()) {
            reading = reading.plus(notOnTheMinute(Spans.of(step.after(), hours.week().averageWorkingDay()), random));
            timeline.plan(hours.momentOf(reading), story.title() + ": " + step, () -> work.act(ticket.get(), step, company, hours));
        }
    }

    private static Duration notOnTheMinute(Duration span, Random random) {
        Duration less = span.minusSeconds(random.nextInt(SECONDS));
        return less.compareTo(SHORTEST) < 0 ? SHORTEST : less;
    }
}
