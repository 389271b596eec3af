package parley.platform.problem;

import java.util.List;

/** Fields whose values a rule of the domain refuses. */
public final class InvalidFields extends Refusal {

    private final List<FieldError> errors;

    public InvalidFields(List<FieldError> errors) {
        super(ProblemType.INVALID, "Nothing was changed. " + ProblemType.INVALID.remedy());
        this.errors = List.copyOf(errors);
    }

    public InvalidFields(String pointer, String detail) {
        this(List.of(new FieldError(pointer, detail)));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
