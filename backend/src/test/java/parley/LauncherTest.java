package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code bin/parley} beside a jar, with a script in place of Java that writes down how it was called and rehearses when told. */
class LauncherTest {

    private static final long LONG_ENOUGH = 30;
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "25.0.1"' >&2; exit; fi
            case "$*" in
              *rehearse*)
                echo rehearsed >> "$HERE/calls"
                while [ ! -f "$HERE/go" ]; do sleep 0.05; done
                for option in "$@"; do case "$option" in -XX:AOTCacheOutput=*) echo learned > "${option#*=}";; esac; done;;
              *-XX:AOTCache=*) echo used >> "$HERE/calls";;
              *) echo started >> "$HERE/calls";;
            esac
            """;

    @TempDir
    private Path here;

    @BeforeEach
    void beside() throws IOException {
        Files.copy(Path.of("..", "bin", "parley"), here.resolve("parley"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createFile(here.resolve("parley.jar"));
        Files.setLastModifiedTime(here.resolve("parley.jar"), ago(Duration.ofHours(1)));
        Files.writeString(here.resolve("java"), JAVA);
        assertThat(here.resolve("java").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void oneStartAtATimeRehearses() throws IOException, InterruptedException {
        start();
        await("rehearsed", () -> calls().contains("rehearsed"));
        start();
        start();
        Files.createFile(here.resolve("go"));
        awaitLearned();

        start();

        assertThat(calls()).containsExactlyInAnyOrder("rehearsed", "started", "started", "started", "used");
    }

    @Test
    void aRehearsalThatWasCutOffIsMadeUpForLater() throws IOException, InterruptedException {
        Files.createFile(here.resolve("go"));
        start();
        awaitLearned();
        Path learned = learned().get(0);
        Files.delete(learned);
        Path going = Files.createDirectory(Path.of(learned + ".going"));

        start();
        assertThat(calls()).containsOnlyOnce("rehearsed");
        Files.setLastModifiedTime(going, ago(Duration.ofMinutes(20)));
        start();

        awaitLearned();
        assertThat(calls()).filteredOn("rehearsed"::equals).hasSize(2);
    }

    private void start() throws IOException, InterruptedException {
        ProcessBuilder parley = new ProcessBuilder(here.resolve("parley").toString()).redirectErrorStream(true).redirectOutput(new File("/dev/null"));
        parley.environment().put("PARLEY_JAVA", here.resolve("java").toString());
        parley.environment().put("HERE", here.toString());
        parley.environment().remove("PARLEY_JAVA_OPTIONS");
        Process process = parley.start();
        assertThat(process.waitFor(LONG_ENOUGH, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** The file is there, and whoever made it says no more that it is being made. */
    private void awaitLearned() {
        await("learned", () -> !learned().isEmpty() && named(".going").isEmpty());
    }

    private static void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_ENOUGH);
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private List<String> calls() {
        Path calls = here.resolve("calls");
        try {
            return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Path> learned() {
        return named(".learned");
    }

    private List<Path> named(String end) {
        try (Stream<Path> files = Files.list(here)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileTime ago(Duration time) {
        return FileTime.from(Clock.systemUTC().instant().minus(time));
    }
}
