package parley.queue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import parley.servicelevel.ServiceClass;
import parley.servicelevel.Target;
import parley.servicelevel.Targets;

/**
 * What a queue promises for one kind and class.
 *
 * @param kind the kind of ticket
 * @param serviceClass the priority, or for exception requests the default risk
 * @param own true where the queue differs from what is usual
 * @param firstResponseSeconds business time to the first response
 * @param nextResponseSeconds business time to each further one
 * @param resolutionSeconds business time to the solution, unless it is in working days
 * @param resolutionWorkingDays whole working days to the solution, unless it is in time
 */
@Serdeable
record QueueTarget(
        RoutedKind kind,
        ServiceClass serviceClass,
        boolean own,
        long firstResponseSeconds,
        long nextResponseSeconds,
        @Nullable Long resolutionSeconds,
        @Nullable Integer resolutionWorkingDays) {

    static QueueTarget usual(TargetRow row) {
        Targets targets = Targets.byDefault(row.serviceClass());
        return new QueueTarget(row.kind(), row.serviceClass(), false, seconds(targets.firstResponse()), seconds(targets.nextResponse()),
                seconds(targets.resolution()), targets.resolution() instanceof Target.WorkingDays days ? days.days() : null);
    }

    private static @Nullable Long seconds(Target target) {
        return target instanceof Target.BusinessTime time ? Long.valueOf(time.allowed().toSeconds()) : null;
    }
}
