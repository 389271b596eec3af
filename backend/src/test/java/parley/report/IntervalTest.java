package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the tables of Newcombe (1998), to their four digits. */
class IntervalTest {

    @Test
    void shares_lie_within_the_published_bounds() {
        lies(Interval.ofShare(81, 263), 0.2553, 0.3662);
        lies(Interval.ofShare(15, 148), 0.0624, 0.1605);
        lies(Interval.ofShare(0, 20), 0, 0.1611);
        lies(Interval.ofShare(1, 29), 0.0061, 0.1718);
    }

    @Test
    void differences_lie_within_the_published_bounds() {
        lies(Interval.ofDifference(56 / 70.0, Interval.ofShare(56, 70), 48 / 80.0, Interval.ofShare(48, 80)), 0.0524, 0.3339);
        lies(Interval.ofDifference(9 / 10.0, Interval.ofShare(9, 10), 3 / 10.0, Interval.ofShare(3, 10)), 0.1705, 0.8090);
    }

    @Test
    void a_difference_is_open_where_a_bound_is() {
        var difference = Interval.ofDifference(100, new Interval(90, Double.POSITIVE_INFINITY), 50, new Interval(40, 60));

        assertThat(difference.low()).isGreaterThan(0);
        assertThat(difference.high()).isInfinite();
    }

    @Test
    void a_change_is_named_only_where_chance_does_not_explain_it() {
        assertThat(Change.between(0.9, Interval.ofShare(180, 200), 0.7, Interval.ofShare(140, 200))).isEqualTo(new Change(Verdict.MORE, 0.9 - 0.7));
        assertThat(Change.between(0.7, Interval.ofShare(140, 200), 0.9, Interval.ofShare(180, 200))).isEqualTo(new Change(Verdict.LESS, 0.9 - 0.7));
        assertThat(Change.between(0.9, Interval.ofShare(18, 20), 0.7, Interval.ofShare(14, 20))).isEqualTo(new Change(Verdict.SAME, null));
        assertThat(Change.between(null, new Interval(1, 2), 3.0, new Interval(1, 4)).verdict()).isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void so_many_tickets_say_so_much() {
        assertThat(Shown.of(4)).isEqualTo(Shown.NOTHING);
        assertThat(Shown.of(5)).isEqualTo(Shown.COUNTS);
        assertThat(Shown.of(19)).isEqualTo(Shown.COUNTS);
        assertThat(Shown.of(20)).isEqualTo(Shown.ALL);
    }

    @Test
    void what_may_not_be_said_is_not_in_the_figure() {
        var few = ShareFigure.of(3, 4, 30, 40);
        assertThat(few.all()).isNull();
        assertThat(few.part()).isNull();
        assertThat(few.share()).isNull();
        assertThat(few.change()).isEqualTo(new Change(Verdict.TOO_FEW, null));
        assertThat(few.shareBefore()).isEqualTo(0.75);

        var some = ShareFigure.of(17, 18, 3, 4);
        assertThat(some.part()).isEqualTo(17);
        assertThat(some.share()).isNull();
        assertThat(some.low()).isNull();
        assertThat(some.allBefore()).isNull();

        var enough = ShareFigure.of(19, 20, 3, 4);
        assertThat(enough.share()).isEqualTo(0.95);
        assertThat(enough.change()).isEqualTo(new Change(Verdict.TOO_FEW_BEFORE, null));
    }

    private static void lies(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }
}
