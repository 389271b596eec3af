package parley.routing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import parley.platform.job.RecurringJob;

/** Puts tickets back into their line whose assignee does not come to them, or cannot work them any more. */
@Singleton
final class PutBackLeftWork implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final LeftWorkService left;

    PutBackLeftWork(LeftWorkService left) {
        this.left = left;
    }

    @Override
    public String name() {
        return "put-back-left-work";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        all(left::remind);
        all(left::putBackUntouched);
        all(left::putBackLeftBehind);
    }

    private static void all(IntUnaryOperator some) {
        int done;
        do {
            done = some.applyAsInt(AT_ONCE);
        } while (done == AT_ONCE);
    }
}
