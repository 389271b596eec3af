package parley.report;

import java.time.Duration;
import parley.report.Course.Asked;

/**
 * How long something took on one ticket, or at least.
 *
 * @param waited how long
 * @param isOver whether it was seen to end; where it was not, it takes at least that long
 */
record Observed(Asked ticket, Duration waited, boolean isOver) {}
