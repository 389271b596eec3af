package parley.record;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Takes a checkpoint of what was recorded since the last. */
@Singleton
final class TakeCheckpoints implements RecurringJob {

    private static final int AT_ONCE = 500;

    private final CheckpointService checkpoints;

    TakeCheckpoints(CheckpointService checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public String name() {
        return "take-checkpoints";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        int grown;
        do {
            grown = checkpoints.take(AT_ONCE);
        } while (grown == AT_ONCE);
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
