package parley.hearing;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Set;
import parley.activity.ActivityRecorded;
import parley.activity.Happening;

/** Hears of tickets that go around, inside the transaction in which they do: no round is missed. */
@Singleton
class OpenPlans {

    private static final Set<String> ROUNDS = Set.of("OFFER_PASSED", "TICKET_HANDED_OVER");

    private final PlanService plans;

    OpenPlans(PlanService plans) {
        this.plans = plans;
    }

    @EventListener
    void follow(ActivityRecorded recorded) {
        Happening happening = recorded.happening();
        if (ROUNDS.contains(happening.kind()) && happening.ticketId() != null) {
            plans.follow(happening.ticketId());
        }
    }
}
