package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The note has expired or was taken away. */
final class NoteIsOver extends Refusal {

    NoteIsOver() {
        super(ProblemType.NOT_NOW, "This note is not shown to anybody any more.");
    }
}
