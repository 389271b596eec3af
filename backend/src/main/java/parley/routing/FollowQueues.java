package parley.routing;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.queue.QueueGivenToTeam;

/** Puts back what the team before had in hand, in the transaction in which another takes a queue over. */
@Singleton
final class FollowQueues implements ApplicationEventListener<QueueGivenToTeam> {

    private final LeftWorkService left;

    FollowQueues(LeftWorkService left) {
        this.left = left;
    }

    @Override
    public void onApplicationEvent(QueueGivenToTeam event) {
        left.putBackIn(event.queue());
    }
}
