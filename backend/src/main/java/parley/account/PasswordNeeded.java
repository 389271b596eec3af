package parley.account;

import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The password that was typed to prove who asks is not the present one. */
final class PasswordNeeded extends Refusal {

    PasswordNeeded() {
        super(ProblemType.PASSWORD_NEEDED, "Nothing was changed. " + ProblemType.PASSWORD_NEEDED.remedy());
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("/currentPassword", "is not your present password"));
    }
}
