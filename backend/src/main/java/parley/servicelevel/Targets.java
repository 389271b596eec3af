package parley.servicelevel;

import static parley.servicelevel.Target.hours;
import static parley.servicelevel.Target.minutes;
import static parley.servicelevel.Target.workingDays;

/** What is promised to one service class: one row of a service-level policy. */
public record Targets(Target firstResponse, Target nextResponse, Target resolution) {

    /** What was granted stays no longer than this after its end, whatever the queue and the risk. */
    public static final Target REMOVAL = workingDays(3);

    /** What Parley starts with; each queue may promise something else. */
    public static Targets byDefault(ServiceClass serviceClass) {
        return switch (serviceClass) {
            case P1 -> new Targets(minutes(15), minutes(30), hours(4));
            case P2 -> new Targets(hours(1), hours(2), hours(8));
            case P3 -> new Targets(hours(4), hours(8), hours(24));
            case P4 -> new Targets(hours(8), hours(16), hours(40));
            case CRITICAL_RISK -> new Targets(hours(1), hours(8), workingDays(2));
            case HIGH_RISK -> new Targets(hours(2), hours(8), workingDays(5));
            case MODERATE_RISK -> new Targets(hours(4), hours(8), workingDays(3));
            case LOW_RISK -> new Targets(hours(4), hours(8), workingDays(1));
        };
    }

    public Target of(PromiseKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> firstResponse;
            case NEXT_RESPONSE -> nextResponse;
            case RESOLUTION -> resolution;
            case REMOVAL -> REMOVAL;
            case CALLBACK -> throw new IllegalArgumentException("A callback is promised the same by every queue");
        };
    }
}
