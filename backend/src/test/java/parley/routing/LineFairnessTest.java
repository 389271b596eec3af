package parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.routing.LineSimulation.Outcome;
import parley.routing.LineSimulation.Served;
import parley.servicelevel.Calendars;
import parley.servicelevel.ServiceClass;

/** The real order of the line under load: nothing starves, everybody is late alike, and the places told hold. */
class LineFairnessTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.90, 0.95, 1.02})
    void each_priority_waits_a_like_share_of_its_promise(double load) {
        var byPriority = byPriority(serve(load));
        var overall = percentile99(byPriority.values().stream().flatMap(List::stream));

        assertThat(byPriority).hasSize(4);
        byPriority.forEach((priority, tickets) -> assertThat(percentile99(tickets.stream()))
                .as("p99 of waited / target of %s, where that of all is %s", priority, overall)
                .isLessThanOrEqualTo(2 * overall));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.90, 0.95, 1.02})
    void what_can_wait_longest_is_not_left_for_last(double load) {
        var byPriority = byPriority(serve(load));
        var longestOfP4 = longest(byPriority.remove(ServiceClass.P4).stream());

        assertThat(longestOfP4)
                .isLessThanOrEqualTo(
                        1.2 * longest(byPriority.values().stream().flatMap(List::stream)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.90, 0.95, 1.02})
    void four_in_five_are_taken_within_the_place_they_were_told(double load) {
        byPriority(serve(load)).forEach((priority, tickets) -> assertThat(shareOfKept(outcomes(tickets)))
                .as("places kept for %s", priority)
                .isGreaterThanOrEqualTo(0.8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.90, 0.95})
    void the_place_told_is_about_as_wide_as_it_is_far_at_most(double load) {
        byPriority(serve(load)).forEach((priority, tickets) -> assertThat(averageWidth(outcomes(tickets)))
                .as("width of the places told to %s", priority)
                .isLessThanOrEqualTo(2 + 1.5 * averagePlace(outcomes(tickets))));
    }

    @Test
    void urgent_ones_first_would_be_found_out() {
        var urgentFirst = Comparator.<Waiting, Duration>comparing(waiting -> waiting.targetClass().allowed()).thenComparing(Waiting::createdAt);
        var byPriority = byPriority(new LineSimulation(7, Calendars.always("Europe/Berlin"), 10, 1.02, urgentFirst).run(20_000));
        var overall = percentile99(byPriority.values().stream().flatMap(List::stream));
        var longestOfP4 = longest(byPriority.remove(ServiceClass.P4).stream());

        assertThat(longestOfP4).isGreaterThan(1.2 * longest(byPriority.values().stream().flatMap(List::stream)));
        assertThat(overall).as("and those who waited are the least urgent alone").isGreaterThan(2 * percentile99(byPriority.values().stream().flatMap(List::stream)));
    }

    private static List<Served> serve(double load) {
        return new LineSimulation(7, Calendars.always("Europe/Berlin"), 10, load).run(20_000);
    }

    private static Map<ServiceClass, List<Served>> byPriority(List<Served> served) {
        return served.stream().collect(Collectors.groupingBy(Served::column));
    }

    private static List<Outcome> outcomes(List<Served> served) {
        return served.stream().map(Served::outcome).filter(Objects::nonNull).toList();
    }

    private static double shareOfKept(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::asTold).count() / (double) outcomes.size();
    }

    private static double averageWidth(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.told().to() - outcome.told().from())
                .average()
                .orElseThrow();
    }

    private static double averagePlace(List<Outcome> outcomes) {
        return outcomes.stream().mapToInt(Outcome::place).average().orElseThrow();
    }

    private static double percentile99(Stream<Served> served) {
        var shares = served.mapToDouble(Served::share).sorted().toArray();
        return shares[(int) Math.ceil(shares.length * 0.99) - 1];
    }

    private static double longest(Stream<Served> served) {
        return served.mapToDouble(Served::share).max().orElseThrow();
    }
}
