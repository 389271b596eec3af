package parley.ticket;

import java.util.List;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The ticket stands where this action does not begin. */
final class NotInThisState extends Refusal {

    private final List<TicketAction> allowed;

    NotInThisState(String detail, List<TicketAction> allowed) {
        super(ProblemType.NOT_NOW, detail);
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public List<String> allowed() {
        return allowed.stream().map(Enum::name).toList();
    }
}
