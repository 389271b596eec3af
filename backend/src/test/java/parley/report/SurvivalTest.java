package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import parley.report.Course.Asked;
import parley.servicelevel.Calendars;

/** The curve against a published trial (Freireich and others, 1963: weeks of remission), and against its definition. */
class SurvivalTest {

    private static final Asked SOMETHING = new Asked(UUID.randomUUID(), Instant.EPOCH, Calendars.always("UTC"));

    @Test
    void without_anybody_still_waiting_it_is_the_plain_quantile_with_the_published_interval() {
        var placebo = new Survival(WaitSample.of(weeks("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23")));

        assertThat(placebo.quantile(0.5)).isEqualTo(weeks(8L, 4L, 11L));
        // By hand: at 17 weeks 2 of 21 are left, and the upper bound of 0.095 is 0.261; a quarter lies below it only at 22.
        assertThat(placebo.quantile(0.75)).isEqualTo(weeks(12L, 8L, 22L));
    }

    @Test
    void those_who_still_wait_count_for_as_long_as_they_were_seen() {
        var treated = new Survival(WaitSample.of(weeks("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+")));

        assertThat(treated.quantile(0.5)).isEqualTo(weeks(23L, 13L, null));
        // By hand: the upper bound of the curve is 0.805 at 16 weeks and 0.747 at 22.
        assertThat(treated.quantile(0.25)).isEqualTo(weeks(13L, 6L, 22L));
    }

    @Test
    void a_quantile_that_the_curve_does_not_come_down_to_is_not_reached() {
        var waiting = new Survival(WaitSample.of(weeks("1 2 3+ 4+ 5+")));

        assertThat(waiting.quantile(0.4).seconds()).isEqualTo(week(2));
        assertThat(waiting.quantile(0.5).seconds()).isNull();
    }

    @Test
    void nobody_at_all_reaches_nothing() {
        assertThat(new Survival(new WaitSample()).quantile(0.5)).isEqualTo(new Quantile(null, null, null));
    }

    @Property(tries = 300)
    void the_curve_is_the_product_of_those_who_got_through_each_moment(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 12) Integer> waits, @ForAll @Size(40) List<Boolean> over,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        var observed = new java.util.ArrayList<Observed>();
        for (int one = 0; one < waits.size(); one++) {
            observed.add(new Observed(SOMETHING, Duration.ofSeconds(waits.get(one)), over.get(one)));
        }
        Long expected = null;
        for (int second = 12; second >= 0; second--) {
            expected = stillWaiting(observed, second) <= 1 - percent / 100.0 + 1e-9 ? Long.valueOf(second) : expected;
        }

        assertThat(new Survival(WaitSample.of(observed)).quantile(percent / 100.0).seconds()).isEqualTo(expected);
    }

    private static double stillWaiting(List<Observed> observed, int until) {
        double still = 1;
        for (int second = 0; second <= until; second++) {
            long at = second;
            double atRisk = observed.stream().filter(one -> one.waited().toSeconds() >= at).count();
            double over = observed.stream().filter(one -> one.waited().toSeconds() == at && one.isOver()).count();
            still *= atRisk == 0 ? 1 : 1 - over / atRisk;
        }
        return still;
    }

    private static List<Observed> weeks(String weeks) {
        return Arrays.stream(weeks.split(" "))
                .map(text -> new Observed(SOMETHING, Duration.ofDays(7L * Integer.parseInt(text.replace("+", ""))), !text.endsWith("+")))
                .toList();
    }

    private static Quantile weeks(Long middle, Long low, Long high) {
        return new Quantile(week(middle), week(low), high == null ? null : week(high));
    }

    private static Long week(long weeks) {
        return Duration.ofDays(7 * weeks).toSeconds();
    }
}
