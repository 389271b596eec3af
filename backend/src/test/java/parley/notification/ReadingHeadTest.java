package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.notification.EventQueries.Entry;

class ReadingHeadTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final ReadingHead head = ReadingHead.behind(List.of(8L, 10L), NOON);

    @Test
    void it_begins_behind_what_is_there_and_watches_for_what_is_on_its_way() {
        assertThat(head.position().text()).isEqualTo("10~9");
        assertThat(read(NOON, 8, 9, 10)).containsExactly(9L);
    }

    @Test
    void what_is_committed_late_is_still_found_once() {
        assertThat(read(NOON, 11, 13)).containsExactly(11L, 13L);
        assertThat(read(NOON.plusSeconds(240), 12, 13, 14)).containsExactly(12L, 14L);
        assertThat(read(NOON.plusSeconds(241), 12, 13, 14)).isEmpty();
    }

    @Test
    void what_stays_missing_was_undone_and_is_waited_for_no_more() {
        read(NOON, 12);
        assertThat(head.position().text()).isEqualTo("12~9.11");

        assertThat(read(NOON.plus(ReadingHead.LATE).plusSeconds(1), 13)).containsExactly(13L);
        assertThat(head.position().text()).isEqualTo("13");
    }

    private List<Long> read(Instant now, long... seqs) {
        var entries = Arrays.stream(seqs).mapToObj(seq -> new Entry(seq, "TICKET_FILED", seq)).toList();
        return head.read(entries, now).stream().map(Entry::seq).toList();
    }
}
