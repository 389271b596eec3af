package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The shared sync over one that does what the test says. */
class SharedSyncTest {

    private final AtomicInteger syncs = new AtomicInteger();
    private final AtomicInteger alarms = new AtomicInteger();
    private final AtomicReference<SQLException> trouble = new AtomicReference<>();

    @Test
    void everybody_who_waits_shares_syncs_that_began_after_they_came() throws Exception {
        SharedSync sync = sync();
        assertThat(atOnce(64, sync)).containsOnly("kept");
        assertThat(syncs.get()).isBetween(1, 64);
    }

    @Test
    void after_a_failed_sync_nothing_is_acknowledged_any_more() throws Exception {
        SharedSync sync = sync();
        trouble.set(new SQLException("Could not sync file", "HY000", 50000));
        assertThat(atOnce(16, sync)).containsOnly("refused");
        trouble.set(null);
        assertThatThrownBy(sync::await).isInstanceOf(SQLException.class);
        assertThat(sync.failed()).isTrue();
        assertThat(alarms.get()).isEqualTo(1);
    }

    @Test
    void after_a_failed_write_nothing_is_acknowledged_any_more() {
        SharedSync sync = sync();
        sync.fail(new SQLException("The database has been closed", "90098", 90098));
        assertThatThrownBy(sync::await).isInstanceOf(SQLException.class);
        assertThat(sync.failed()).isTrue();
        assertThat(alarms.get()).isEqualTo(1);
    }

    @Test
    void a_commit_that_changes_nothing_leaves_the_disk_alone_where_nobody_is_changing_anything() throws Exception {
        SharedSync sync = sync();
        sync.change(() -> {});
        sync.awaitChanges();
        assertThat(syncs).hasValue(1);
    }

    @Test
    void a_commit_that_changes_nothing_waits_for_what_it_may_have_read() throws Exception {
        SharedSync sync = sync();
        sync.change(() -> {
            // Here others can read it already, and it is not on the disk.
            sync.awaitChanges();
            assertThat(syncs).hasValue(1);
        });
        assertThat(syncs).hasValue(2);
    }

    @Test
    void a_commit_that_changes_nothing_is_refused_once_the_disk_has_failed() {
        SharedSync sync = sync();
        trouble.set(new SQLException("Could not sync file", "HY000", 50000));
        assertThatThrownBy(() -> sync.change(() -> {})).isInstanceOf(SQLException.class);
        trouble.set(null);
        assertThatThrownBy(sync::awaitChanges).isInstanceOf(SQLException.class);
        assertThat(syncs).hasValue(1);
    }

    private SharedSync sync() {
        return new SharedSync(() -> {
            syncs.incrementAndGet();
            if (trouble.get() != null) {
                throw trouble.get();
            }
        }, alarms::incrementAndGet);
    }

    private static List<String> atOnce(int count, SharedSync sync) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(count);
        try {
            Callable<String> wait = () -> {
                try {
                    sync.await();
                    return "kept";
                } catch (SQLException refused) {
                    return "refused";
                }
            };
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : people.invokeAll(java.util.Collections.nCopies(count, wait))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
