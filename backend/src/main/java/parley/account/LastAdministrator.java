package parley.account;

import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Nobody could administer Parley any more. */
final class LastAdministrator extends Refusal {

    private final String name;

    LastAdministrator(String name) {
        super(ProblemType.CONFLICT, "Nothing was changed. " + sentence(name));
        this.name = name;
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("/roles", sentence(name)));
    }

    private static String sentence(String name) {
        return name + " is the only administrator. Make somebody else one first.";
    }
}
