package parley.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The disclosure is not in a state in which this can be done. */
final class NotInThisState extends Refusal {

    private final List<String> allowed;

    NotInThisState(DisclosureAction action, DisclosureState state, Collection<DisclosureAction> allowed) {
        super(ProblemType.NOT_NOW, "\"" + words(action) + "\" is not possible while this is " + words(state) + ".");
        this.allowed = allowed.stream().map(DisclosureAction::name).toList();
    }

    @Override
    public List<String> allowed() {
        return allowed;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
