package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.JavaProgram;

/** Whoever starts Parley and fails is told why and what to do, in words and not in stack traces. */
class StartFailureTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        assertThatThrownBy(() -> DataFolder.prepare(file)).hasMessageContaining(file.toString()).hasMessageContaining("PARLEY_DATA");
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StartFailure failure = failureOf(settings("", Map.of("parley.port", taken.getLocalPort())));
            assertThat(failure.words()).contains("PARLEY_PORT");
            assertThat(failure.isExplained()).isTrue();
        }
    }

    @Test
    void a_postgresql_that_does_not_answer_is_named() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + nobody + "/parley";
        assertThat(failureOf(settings(url, Map.of("datasources.default.initialization-fail-timeout", 1))).words())
                .contains(url).contains("PARLEY_DATABASE_URL");
    }

    @Test
    void a_mistyped_command_starts_nothing() throws IOException, InterruptedException {
        ProcessBuilder mistyped = JavaProgram.of(JavaProgram.PARLEY, false, "retsore", "backup.zip");
        mistyped.environment().put("PARLEY_DATA", folder.resolve("data").toString());
        Process parley = mistyped.start();
        String said = new String(parley.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(parley.waitFor()).isEqualTo(1);
        assertThat(said).contains("retsore", "restore FILE", "verify-record");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void what_is_not_known_keeps_its_stack_trace() {
        assertThat(StartFailure.of(new IllegalArgumentException("something else"), settings("", Map.of())).isExplained()).isFalse();
    }

    private StartFailure failureOf(Settings settings) {
        Throwable failure = catchThrowable(() -> Parley.start(settings).close());
        assertThat(failure).isNotNull();
        return StartFailure.of(failure, settings);
    }

    private Settings settings(String url, Map<String, Object> more) {
        return new Settings(folder, url, more);
    }
}
