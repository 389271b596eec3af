package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Starts the measurement in a process of its own, with the compiler that a server has. Its name keeps it out of the tests;
 * {@code bin/bench} names it.
 */
class Bench {

    private static final long AT_MOST_MINUTES = 90;

    @Test
    void measures() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx384m",
                "-Dparley.bench.java=" + System.getProperty("parley.bench.java", "?"), "-cp", classPath, Measurement.class.getName(),
                System.getProperty("parley.bench.tickets", "100000"), System.getProperty("parley.bench.database", ""),
                new File("..", "docs/performance.md").getPath()).redirectErrorStream(true).start();
        Thread telling = new Thread(() -> process.inputReader().lines().forEach(System.out::println));
        telling.start();
        boolean ended = process.waitFor(AT_MOST_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        telling.join();
        assertThat(ended).as("ended in time").isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
