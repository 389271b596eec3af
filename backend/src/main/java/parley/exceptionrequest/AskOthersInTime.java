package parley.exceptionrequest;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Tells deputies of what waits as their time begins, and others where a decision is late. It decides nothing. */
@Singleton
final class AskOthersInTime implements RecurringJob {

    private static final int AT_ONCE = 100;

    private final DeputyService deputies;
    private final EscalationService escalations;

    AskOthersInTime(DeputyService deputies, EscalationService escalations) {
        this.deputies = deputies;
        this.escalations = escalations;
    }

    @Override
    public String name() {
        return "ask-others-in-time";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        deputies.untold(AT_ONCE).forEach(deputies::tell);
        escalations.late(AT_ONCE).forEach(escalations::tell);
    }
}
