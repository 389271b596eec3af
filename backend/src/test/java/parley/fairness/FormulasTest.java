package parley.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.fairness.Traffic.Avoidance;
import parley.fairness.Traffic.Kind;
import parley.ticket.Priority;

/** Each formula of docs/fairness.md against a value worked out otherwise. */
class FormulasTest {

    private static final UUID AGNES = new UUID(0, 1);
    private static final UUID INES = new UUID(0, 2);
    private static final Stratum NIGHT = new Stratum(new UUID(0, 9), Priority.P3, HourBand.NIGHT);

    /** Drawing two of 0, 0, 1, 2: of six pairs one gives 0, two give 1, two give 2, one gives 3. */
    @Test
    void draws_are_counted_out() {
        double[] chances = Draws.of(new int[] {0, 0, 1, 2}, 2).chances();

        assertThat(chances[0]).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(chances[1]).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(chances[2]).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(chances[3]).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(Draws.of(new int[] {0, 0, 1, 2}, 2).atLeast(2)).as("half of what is exactly two").isCloseTo(2 / 6.0, within(1e-12));
    }

    /** Waits of 4, 5, 6 hours beside 1, 2, 3: the rank sum of 15 lies 4.5 above its mean, with the variance 5.25. */
    @Test
    void the_rank_test_of_one_stratum_is_the_one_of_wilcoxon() {
        var contacts = waits(true, 1, 2, 3, 4, 5, 6);
        var measure = ofAgnes(contacts);

        assertThat(measure.waits()).isCloseTo(4.5 / Math.sqrt(5.25), within(1e-9));
    }

    /** Gehan by hand: of 1, 2, 3+ and 4 hours, the open one surely outwaited two and was surely outwaited by none. */
    @Test
    void who_still_waits_counts_for_as_long_as_that_was_seen() {
        var contacts = new ArrayList<>(waits(true, 1, 2, 3, 4));
        contacts.set(2, open(contacts.get(2)));
        var peers = new Peers(contacts);

        assertThat(IntStream.range(0, 4).mapToObj(index -> Math.round(peers.score(index) * 5)).toList()).containsExactly(-3L, -1L, 2L, 2L);
    }

    @Test
    void two_chances_that_do_not_hang_together_are_combined_by_fisher() {
        double product = 0.02 * 0.3;

        assertThat(Combination.of(0.02, 0.3, 0)).isCloseTo(product * (1 - Math.log(product)), within(1e-12));
        assertThat(Combination.of(0.02, 0.3, 0.6)).as("the same with less to it").isGreaterThan(Combination.of(0.02, 0.3, 0));
        assertThat(Combination.of(0.02, 0.02, 1)).as("the same said twice is said once").isCloseTo(0.02, within(0.002));
    }

    /** The example of Benjamini and Hochberg, 1995: four of fifteen. */
    @Test
    void the_bound_of_benjamini_and_hochberg_is_theirs() {
        double[] chances = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1};

        assertThat(FalseDiscovery.bound(chances)).isEqualTo(0.0095);
        assertThat(FalseDiscovery.bound(new double[] {0.2, 0.9})).isNegative();
    }

    /** The middle of the nine ratios of 2, 4, 8 to 1, 2, 4. */
    @Test
    void how_many_times_as_long_is_the_middle_of_all_ratios() {
        var contacts = new ArrayList<>(waits(true, 1, 2.01, 4.02, 2, 4, 8));

        assertThat(WaitRatio.of(ofAgnes(contacts)).times()).isCloseTo(2, within(0.02));
    }

    @Test
    void the_interval_holds_the_truth_as_often_as_it_says() {
        int held = 0;
        for (int seed = 1; seed <= 100; seed++) {
            var traffic = Traffic.of(seed, Kind.REFERENCE, new Avoidance(1, 2, 0.35, 0, 0), 20);
            var ratio = WaitRatio.of(of(traffic.avoided().iterator().next(), traffic.contacts()));
            held += ratio.low() <= 2 && ratio.high() >= 2 ? 1 : 0;
        }
        assertThat(held).isBetween(89, 100);
    }

    /** One who is looked for alone among nobody else: the planning formula of a rank test. */
    @Test
    void what_could_have_been_noticed_shrinks_with_the_root_of_the_contacts() {
        double few = Math.log(Power.times(9, 214, 1));
        double many = Math.log(Power.times(36, 214, 1));

        assertThat(few / many).isCloseTo(2, within(1e-9));
        assertThat(Power.times(36, 214, 1)).isBetween(1.5, 2.5);
    }

    /** Three tickets of one bad day that wait alike, beside six of others: the day is found to hang together, and widens the test. */
    @Test
    void what_somebody_asks_on_one_day_says_less_than_what_they_ask_on_many() {
        var spread = waits(true, 1, 2, 3, 4, 5, 6);
        var oneDay = spread.stream().map(contact -> contact.requester().equals(AGNES)
                ? new Contact(contact.ticket(), AGNES, null, NIGHT, LocalDate.of(2026, 3, 9), contact.waited(), true, 0, 0) : contact).toList();

        double apart = ofAgnes(spread).waits();
        assertThat(ofAgnes(oneDay).waits()).isLessThan(apart * 0.8);
    }

    private static Measure ofAgnes(List<Contact> contacts) {
        return of(AGNES, contacts);
    }

    private static Measure of(UUID subject, List<Contact> contacts) {
        var comparison = new Comparison(contacts);
        return comparison.of(subject, comparison.those(contact -> contact.requester().equals(subject)));
    }

    private static List<Contact> waits(boolean answered, double... hours) {
        List<Contact> contacts = new ArrayList<>();
        for (int index = 0; index < hours.length; index++) {
            contacts.add(new Contact(new UUID(3, index), index < 3 ? INES : AGNES, null, NIGHT, LocalDate.of(2026, 3, 2).plusDays(index), Math.round(hours[index] * 3_600), answered, 0, 0));
        }
        return contacts;
    }

    private static Contact open(Contact contact) {
        return new Contact(contact.ticket(), contact.requester(), null, contact.stratum(), contact.day(), contact.waited(), false, 0, 0);
    }
}
