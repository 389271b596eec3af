package parley.platform.web;

import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The body is not one JSON value and nothing else. */
final class NotOneJson extends Refusal {

    private final String how;

    NotOneJson(String how) {
        super(ProblemType.UNREADABLE, "Nothing was changed. " + ProblemType.UNREADABLE.remedy());
        this.how = how;
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("", how));
    }
}
