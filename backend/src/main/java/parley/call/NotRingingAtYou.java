package parley.call;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** The call does not ring at this analyst, or not any more. */
final class NotRingingAtYou extends Refusal {

    NotRingingAtYou() {
        super(ProblemType.NOT_NOW, "This call does not ring at you, or not any more: it was answered, or the caller hung up.");
    }
}
