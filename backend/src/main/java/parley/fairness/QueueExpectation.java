package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import parley.report.RateFigure;

/**
 * How offers usually go in a queue.
 *
 * @param id which queue
 * @param name its name
 * @param turnedAway how many of its offers are passed, time out or ring out
 */
@Serdeable
record QueueExpectation(UUID id, String name, RateFigure turnedAway) {}
