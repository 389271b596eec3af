package parley.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.ServerProcess;

class SecondServerTest {

    @TempDir
    Path folder;

    @Test
    void a_second_server_on_the_same_folder_is_refused_in_words() {
        ServerProcess first = ServerProcess.start(folder, "", false);
        try {
            assertThat(catchThrowable(() -> ServerProcess.start(folder, "", false)))
                    .hasMessageContaining("is in use")
                    .hasMessageContaining("PARLEY_DATA")
                    .hasMessageNotContaining("\tat ");
        } finally {
            first.kill();
        }
    }
}
