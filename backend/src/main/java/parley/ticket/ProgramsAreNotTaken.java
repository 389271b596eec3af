package parley.ticket;

import java.util.List;
import parley.platform.problem.FieldError;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** A file is a program by its contents or its name. */
final class ProgramsAreNotTaken extends Refusal {

    ProgramsAreNotTaken() {
        super(ProblemType.INVALID, "Programs are not taken as files. A picture, a text or an archive of it is welcome.");
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("file", "is a program"));
    }
}
