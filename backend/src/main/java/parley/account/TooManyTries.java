package parley.account;

import java.time.Duration;
import java.util.Map;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Too many wrong passwords for one login or from one address. */
final class TooManyTries extends Refusal {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super(ProblemType.TOO_MANY_TRIES, "Too many wrong passwords. " + words(Math.max(1, wait.plusSeconds(59).toMinutes())));
        this.wait = wait;
    }

    private static String words(long minutes) {
        return minutes == 1 ? "Try again in a minute." : "Try again in " + minutes + " minutes.";
    }

    /** Rounded up, so that who waits that long does not come too early. */
    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
    }
}
