package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the processes that this one started hold, what they share counted once; Linux alone tells it. */
final class Memory {

    private static final String SHARE = "Pss:";
    private static final double KILOBYTE = 1_024;

    private Memory() {}

    /** In bytes. */
    static double ofChildren() {
        return ProcessHandle.current().descendants().mapToDouble(Memory::of).sum();
    }

    private static double of(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARE)).mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * KILOBYTE).sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
