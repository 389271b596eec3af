package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Where a ticket would go.
 *
 * @param queue the queue
 * @param rule the rule that decides; empty where none fits and it goes to triage
 */
@Serdeable
record RoutingAnswer(RuleQueue queue, @Nullable RoutingRuleDetail rule) {}
