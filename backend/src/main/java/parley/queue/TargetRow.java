package parley.queue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parley.servicelevel.ServiceClass;

/** One row of the targets of a queue: ordinary tickets by priority, exception requests by default risk. */
record TargetRow(RoutedKind kind, ServiceClass serviceClass) {

    static final List<TargetRow> ALL = Arrays.stream(RoutedKind.values())
            .flatMap(kind -> Stream.of(ServiceClass.values()).map(serviceClass -> new TargetRow(kind, serviceClass)))
            .filter(TargetRow::exists)
            .toList();

    private boolean exists() {
        return (kind == RoutedKind.EXCEPTION_REQUEST) == serviceClass.name().endsWith("_RISK");
    }
}
