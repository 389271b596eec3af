package parley.bench;

import java.util.List;

/** The page of figures as people read it. */
final class PerformancePage {

    static final String BELOW = "## Where the time goes";

    private PerformancePage() {}

    static String of(List<String> rows, List<String> sizes, int tickets) {
        return """
                # Performance

                Measured by `bin/bench %d` on the demo company with that many older tickets. The table is written by the program; what stands below it is kept. \
                The server is started by `bin/parley`, as an operator starts it; it, its database and its clients share %d processor cores, with %d GB of memory, Java %s and a local disk. \
                Every commit waits for the disk, on both databases. Requests go over HTTP with a session, each client one after the other.

                %s

                "Must" and "stretch" are what the design asks for; the verdict is the better one that was reached. Times are in milliseconds.

                | figure | on | must | stretch | measured | median / 95 %% / 99 %% | n | reached |
                |---|---|---|---|---|---|---|---|
                %s

                """.formatted(tickets, Runtime.getRuntime().availableProcessors(), memory(), System.getProperty("parley.bench.java"),
                String.join("\n\n", sizes), String.join("\n", rows));
    }

    private static long memory() {
        var machine = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return Math.round(machine.getTotalMemorySize() / 1e9);
    }
}
