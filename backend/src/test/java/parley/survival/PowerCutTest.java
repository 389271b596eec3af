package parley.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.platform.database.EmbeddedDatabase;
import parley.testing.ServerProcess;

/**
 * Cuts the power of the embedded database: all that was written and not synced is gone, or some of it, in no order. What
 * was acknowledged is there, and nothing is half done. The planted fault shows that the test would find a loss.
 */
class PowerCutTest {

    private static final int ROUNDS = Integer.getInteger("parley.survival.rounds", 4);
    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void a_power_cut_loses_nothing_that_was_acknowledged() throws Exception {
        assertThat(remainsAfterPowerCuts(0, false, ROUNDS)).isEqualTo(new Remains(0, 0));
    }

    @Test
    void a_power_cut_with_half_of_the_pages_written_loses_nothing_that_was_acknowledged() throws Exception {
        assertThat(remainsAfterPowerCuts(0.5, false, ROUNDS)).isEqualTo(new Remains(0, 0));
    }

    @Test
    void the_test_finds_what_is_lost_where_a_commit_does_not_wait_for_the_disk() throws Exception {
        assertThat(remainsAfterPowerCuts(0, true, 1).lost()).isPositive();
    }

    private Remains remainsAfterPowerCuts(double letThrough, boolean plantedFault, int rounds) throws Exception {
        Load load = new Load();
        Remains remains = new Remains(0, 0);
        ServerProcess server = ServerProcess.start(folder, "", false);
        load.setUp(server);
        server.end();
        for (int round = 0; round < rounds; round++) {
            server = ServerProcess.startOnLossyDisk(folder, letThrough, plantedFault);
            load.until(server, 200 + random.nextInt(1_300), server::kill);
            Remains now = Remains.of(EmbeddedDatabase.url(folder), load.acknowledged());
            remains = new Remains(Math.max(remains.lost(), now.lost()), Math.max(remains.torn(), now.torn()));
        }
        return remains;
    }
}
