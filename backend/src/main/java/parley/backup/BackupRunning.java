package parley.backup;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** One backup is made at a time. */
final class BackupRunning extends Refusal {

    BackupRunning() {
        super(ProblemType.NOT_NOW, "A backup is being made already. Wait until it is proven.");
    }
}
