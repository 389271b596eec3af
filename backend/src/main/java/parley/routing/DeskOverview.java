package parley.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * An analyst's desk at a glance.
 *
 * @param presence what the analyst last said about being here; empty when they are away
 * @param asked whether you are asked if you are there; until you say so, nothing is offered to you
 * @param breather until when you take a breather; empty while you take none
 * @param afterHard the hard ticket that you answered, solved or handed over a moment ago, after which a breather does good
 * @param inHand how many tickets you have in hand, hard ones counting for two or three
 * @param room how many you hold before no more are offered
 * @param work the analyst's own tickets, by where they stand
 * @param queues the queues of the analyst's teams, by name
 * @param here colleagues of the same teams who are at the desk, the longest there first
 */
@Serdeable
record DeskOverview(
        @Nullable DeskState presence,
        boolean asked,
        @Nullable Instant breather,
        @Nullable Long afterHard,
        int inHand,
        int room,
        List<DeskWork> work,
        List<DeskQueue> queues,
        List<DeskColleague> here) {

    /** How many waiting tickets are counted at most in one queue; beyond that there are more. */
    static final int COUNTED = 1_000;
}
