package parley.hearing;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** None of the teams of somebody has a supervisor beside themselves. */
final class NobodyLeads extends Refusal {

    NobodyLeads() {
        super(ProblemType.NOT_READY, "None of your teams has a supervisor who could read this. Ask an administrator to name one; your words are kept here.");
    }
}
