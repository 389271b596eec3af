package parley.platform.problem;

import java.util.List;
import java.util.Map;

/** A fact for which something cannot be done. Subclasses are named for the fact. */
public abstract class Refusal extends RuntimeException {

    private final ProblemType type;

    protected Refusal(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    public final ProblemType type() {
        return type;
    }

    /** Fields that are wrong, where the refusal is about fields. */
    public List<FieldError> errors() {
        return List.of();
    }

    /** Names of actions that are allowed instead, where a transition was refused. */
    public List<String> allowed() {
        return List.of();
    }

    /** Headers that go with the answer, such as Retry-After. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
