package parley.report;

import java.util.List;
import java.util.Map;
import parley.policy.ReviewTrigger;

/**
 * What the figures say against a rule as it is.
 *
 * @param trigger which figure
 * @param values the figures as they are
 * @param proposal what is asked, in plain words
 * @param cases numbers of the cases that show it, the newest first
 */
record ReviewGround(ReviewTrigger trigger, Map<String, Object> values, String proposal, List<Long> cases) {}
