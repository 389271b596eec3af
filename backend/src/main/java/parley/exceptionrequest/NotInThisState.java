package parley.exceptionrequest;

import java.util.List;
import java.util.Locale;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The case is not in a state in which this can be done. */
final class NotInThisState extends Refusal {

    private final List<String> allowed;

    NotInThisState(Enum<?> action, CaseState state, List<CaseAction> allowed) {
        super(ProblemType.NOT_NOW, "\"" + words(action) + "\" is not possible while the request is " + words(state) + ".");
        this.allowed = allowed.stream().map(CaseAction::name).toList();
    }

    @Override
    public List<String> allowed() {
        return allowed;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
