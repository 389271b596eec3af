package parley.platform.job;

import java.time.Duration;

/**
 * Something that happens by the clock, once across all nodes. A bean is enough to have it scheduled. It calls the
 * service that people call, and may run late or twice without harm.
 */
public interface RecurringJob {

    /** Name in the table of tasks; never changes. */
    String name();

    /** Pause between two runs. */
    Duration every();

    void run();

    /** Whether what it does can be read afterwards. Who lives through three months at once lets only such jobs run. */
    default boolean leavesTraces() {
        return true;
    }
}
