package parley.disclosure;

import java.time.Duration;
import java.util.Map;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** From one place came too many codes that open nothing, or too much that is anonymous. */
final class TooManyTries extends Refusal {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super(ProblemType.TOO_MANY_TRIES, "Too many tries from where you are. Wait a while, then try again.");
        this.wait = wait;
    }

    /** Rounded up, so that who waits that long does not come too early. */
    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
    }
}
