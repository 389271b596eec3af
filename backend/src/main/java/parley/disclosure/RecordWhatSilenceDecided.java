package parley.disclosure;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Writes down which disclosures silence has granted safe harbour, and tells the team what nobody has answered. */
@Singleton
final class RecordWhatSilenceDecided implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final SilenceService silence;

    RecordWhatSilenceDecided(SilenceService silence) {
        this.silence = silence;
    }

    @Override
    public String name() {
        return "record-what-silence-decided";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        silence.left(AT_ONCE).forEach(silence::follow);
    }
}
