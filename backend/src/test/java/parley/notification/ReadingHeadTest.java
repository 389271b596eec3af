package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.notification.EventQueries.Entry;

class ReadingHeadTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final ReadingHead head = new ReadingHead(10);

    @Test
    void what_is_complete_lies_behind_it() {
        assertThat(read(NOON, 11, 12)).containsExactly(11L, 12L);
        assertThat(head.position()).isEqualTo(12);
    }

    @Test
    void what_is_committed_late_is_still_found() {
        assertThat(read(NOON, 11, 13)).containsExactly(11L, 13L);
        assertThat(head.position()).isEqualTo(11);

        assertThat(read(NOON.plusSeconds(5), 12, 13, 14)).containsExactly(12L, 14L);
        assertThat(head.position()).isEqualTo(14);
    }

    @Test
    void what_stays_missing_was_undone() {
        read(NOON, 12);
        assertThat(head.position()).isEqualTo(10);

        assertThat(read(NOON.plusSeconds(31), 12)).isEmpty();
        assertThat(head.position()).isEqualTo(12);
    }

    private List<Long> read(Instant now, long... seqs) {
        var entries = Arrays.stream(seqs).mapToObj(seq -> new Entry(seq, now, "TICKET_FILED", null, seq)).toList();
        return head.read(entries, now).stream().map(Entry::seq).toList();
    }
}
