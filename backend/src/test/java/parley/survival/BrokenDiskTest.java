package parley.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.platform.database.EmbeddedDatabase;
import parley.testing.ServerProcess;

/**
 * A disk that takes nothing, and one that fails to sync, under the embedded database: nobody is told that their work was
 * kept, and the server ends, so that a new start goes on with what the disk really has.
 */
class BrokenDiskTest {

    private final Load load = new Load();

    @TempDir
    Path folder;

    @TempDir
    Path signs;

    @Test
    void a_disk_that_takes_nothing_ends_the_server_and_what_was_acknowledged_is_there() throws Exception {
        ServerProcess server = ServerProcess.startOnBrokenDisk(folder, signs);
        load.setUp(server);
        load.until(server, 200, () -> putUp("FULL"));
        assertThat(server.endsWithin(Duration.ofMinutes(2))).isTrue();
        assertThat(Remains.of(EmbeddedDatabase.url(folder), load.acknowledged())).isEqualTo(new Remains(0, 0));
    }

    @Test
    void a_disk_that_fails_to_sync_ends_the_server_and_what_was_acknowledged_is_there() throws Exception {
        ServerProcess server = ServerProcess.startOnBrokenDisk(folder, signs);
        load.setUp(server);
        assertThat(load.file(server.address()).statusCode()).isEqualTo(201);

        putUp("NO_SYNC");
        HttpResponse<String> refused = load.file(server.address());
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("/problems/not-known");
        Files.delete(signs.resolve("NO_SYNC"));

        assertThat(server.endsWithin(Duration.ofMinutes(2))).isTrue();
        assertThat(Remains.of(EmbeddedDatabase.url(folder), load.acknowledged())).isEqualTo(new Remains(0, 0));
    }

    private void putUp(String sign) {
        try {
            Files.createFile(signs.resolve(sign));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
