package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A queue that you answer for.
 *
 * @param id which queue
 * @param name its name
 */
@Serdeable
record ReportQueue(UUID id, String name) {}
