package parley.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void what_comes_late_is_still_to_be_heard_and_is_heard_once() {
        var position = Position.all(10).with(11).with(14);

        assertThat(position.has(11)).isTrue();
        assertThat(position.has(12)).isFalse();
        assertThat(position.text()).isEqualTo("14~12.13");

        position = position.with(12);
        assertThat(position.has(12)).isTrue();
        assertThat(position.text()).isEqualTo("14~13");
        assertThat(position.with(13).text()).isEqualTo("14");
        assertThat(position.with(12)).isEqualTo(position);
    }

    @Test
    void it_stays_short_however_many_are_missing() {
        var position = Position.all(10).with(1_000_000);

        assertThat(position.missing()).hasSize(100).contains(999_999L);
        assertThat(Position.read(position.text())).isEqualTo(position);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1~", "~1", "1~x", "-1", "1;drop", "99999999999999999999", "1~2..3"})
    void what_it_never_wrote_is_no_position(String text) {
        assertThat(Position.read(text)).isNull();
    }

    @RepeatedTest(50)
    void in_whatever_order_entries_appear_each_is_heard_once(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var position = Position.all(0);
        var heard = new TreeSet<Long>();
        for (int step = 0; step < 300; step++) {
            long seq = Math.max(1, step + random.nextInt(20) - 10);
            assertThat(position.has(seq)).isEqualTo(heard.contains(seq));
            position = Position.read(position.with(seq).text());
            heard.add(seq);
        }
    }
}
