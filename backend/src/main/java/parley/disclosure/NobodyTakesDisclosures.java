package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** No administrator has named anybody for the safe harbour team, so nothing is taken that nobody would answer. */
final class NobodyTakesDisclosures extends Refusal {

    NobodyTakesDisclosures() {
        super(ProblemType.NOT_READY, "Nobody takes disclosures yet, so yours was not taken and nothing of it is kept. An administrator has to name the safe harbour team first.");
    }
}
