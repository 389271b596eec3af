package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A call that we owe somebody, and that is late or will be soon.
 *
 * @param ticket the number of its ticket; empty while it is not known who called
 * @param title of its ticket, or what it is about; empty where nobody said
 * @param queue the name of the queue that owes it
 * @param dueAt by when it is promised
 * @param isLate whether that moment has passed
 * @param caller the name of who is to call, if anybody
 */
@Serdeable
record CallbackNow(@Nullable Long ticket, @Nullable String title, String queue, Instant dueAt, boolean isLate, @Nullable String caller) {}
