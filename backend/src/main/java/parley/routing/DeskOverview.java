package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An analyst's desk at a glance.
 *
 * @param presence what the analyst last said about being here; empty when they are away
 * @param work the analyst's own tickets, by where they stand
 * @param queues the queues of the analyst's teams, by name
 * @param here colleagues of the same teams who are at the desk, the longest there first
 */
@Serdeable
record DeskOverview(@Nullable DeskState presence, List<DeskWork> work, List<DeskQueue> queues, List<DeskColleague> here) {

    /** How many waiting tickets are counted at most in one queue; beyond that there are more. */
    static final int COUNTED = 1_000;
}
