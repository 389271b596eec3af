package parley.account;

import java.time.Duration;
import java.util.Map;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Too many wrong passwords for one login or from one address. */
final class TooManyTries extends Refusal {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super(ProblemType.TOO_MANY_TRIES, "Too many wrong passwords. Try again in " + wait.toMinutes() + " minutes.");
        this.wait = wait;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(wait.toSeconds()));
    }
}
