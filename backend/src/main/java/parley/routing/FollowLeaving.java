package parley.routing;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.account.NoLongerWorks;

/** Puts back what somebody had in hand, in the transaction in which they leave it. */
@Singleton
final class FollowLeaving implements ApplicationEventListener<NoLongerWorks> {

    private final LeftWorkService left;

    FollowLeaving(LeftWorkService left) {
        this.left = left;
    }

    @Override
    public void onApplicationEvent(NoLongerWorks event) {
        left.putBackOf(event.person());
    }
}
