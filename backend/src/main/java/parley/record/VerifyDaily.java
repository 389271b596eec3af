package parley.record;

import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Looks whether it is time to verify the record. */
@Singleton
final class VerifyDaily implements RecurringJob {

    private final VerificationService verifications;

    VerifyDaily(VerificationService verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "verify-the-record";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        verifications.verifyWhenDue();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
