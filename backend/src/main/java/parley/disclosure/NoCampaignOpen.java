package parley.disclosure;

import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** What monitoring finds counts as told only while a campaign runs. */
final class NoCampaignOpen extends Refusal {

    NoCampaignOpen() {
        super(ProblemType.NOT_READY, "No campaign is open, so what monitoring finds is no disclosure. Ask the person: what they tell then is one.");
    }
}
