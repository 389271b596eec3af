package parley.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;

/** Reads the targets of a queue as they were sent, and refuses those that fit no row. */
final class OwnTargets {

    private OwnTargets() {}

    static Map<TargetRow, OwnTarget> byRow(List<OwnTarget> targets) {
        Map<TargetRow, OwnTarget> byRow = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            OwnTarget target = targets.get(index);
            TargetRow row = new TargetRow(target.kind(), target.serviceClass());
            if (!TargetRow.ALL.contains(row)) {
                errors.add(new FieldError("/targets/" + index + "/serviceClass", "does not belong to this kind of ticket"));
            }
            if (byRow.put(row, target) != null) {
                errors.add(new FieldError("/targets/" + index, "is there twice"));
            }
            if ((target.resolutionSeconds() == null) == (target.resolutionWorkingDays() == null)) {
                errors.add(new FieldError("/targets/" + index + "/resolutionSeconds", "is promised either as time or as working days"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        return byRow;
    }
}
