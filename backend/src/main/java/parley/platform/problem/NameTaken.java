package parley.platform.problem;

import java.util.List;

/** Something else of that kind has this name, or this address, already. */
public final class NameTaken extends Refusal {

    private final String pointer;

    public NameTaken(String pointer) {
        super(ProblemType.CONFLICT, "Nothing was changed. Something else has this name already.");
        this.pointer = pointer;
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError(pointer, "is taken already"));
    }
}
