package parley.exceptionrequest;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import parley.account.NoLongerWorks;

/** Asks for somebody who takes over when a person of a case leaves, in the transaction in which they do. */
@Singleton
final class FollowWhoLeaves implements ApplicationEventListener<NoLongerWorks> {

    private final InForceService inForce;

    FollowWhoLeaves(InForceService inForce) {
        this.inForce = inForce;
    }

    @Override
    public void onApplicationEvent(NoLongerWorks event) {
        inForce.left(event.person());
        inForce.askedAndLeft(event.person());
    }
}
