package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import parley.report.Course.Asked;

/**
 * How long something took once, or at least.
 *
 * @param ticket which ticket; empty where it was none
 * @param waited how long
 * @param isOver whether it was seen to end; where it was not, it takes at least that long
 */
record Observed(@Nullable Asked ticket, Duration waited, boolean isOver) {}
