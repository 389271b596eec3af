package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.policy.RiskLevel;

class RiskScoreTest {

    @ParameterizedTest(name = "likelihood {0}: {1} {2} {3} {4} {5}")
    @CsvSource({
        "5, LOW, LOW, MODERATE, HIGH, CRITICAL",
        "4, LOW, LOW, MODERATE, HIGH, CRITICAL",
        "3, LOW, LOW, MODERATE, MODERATE, HIGH",
        "2, LOW, LOW, LOW, LOW, MODERATE",
        "1, LOW, LOW, LOW, LOW, LOW"
    })
    void the_matrix_is_the_looked_up_one_in_every_cell(
            int likelihood, RiskLevel one, RiskLevel two, RiskLevel three, RiskLevel four, RiskLevel five) {
        List<RiskLevel> row = List.of(one, two, three, four, five);
        for (int impact = 1; impact <= 5; impact++) {
            assertThat(RiskMatrix.level(likelihood, impact)).as("impact " + impact).isEqualTo(row.get(impact - 1));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} -> {4}")
    @CsvSource({
        "1, 1, 1, 1, 1", "1, 1, 1, 2, 1", "1, 1, 2, 2, 2", "1, 2, 2, 2, 2", "5, 3, 3, 5, 4",
        "4, 4, 4, 5, 4", "4, 4, 5, 5, 5", "1, 5, 3, 2, 3", "5, 5, 5, 5, 5", "2, 2, 3, 3, 3"
    })
    void likelihood_is_the_mean_rounded_half_up(int reach, int abuse, int exposure, int detection, int likelihood) {
        Map<RiskFactor, Integer> answers = allImpacts(1);
        answers.put(RiskFactor.REACH, reach);
        answers.put(RiskFactor.KNOWN_ABUSE, abuse);
        answers.put(RiskFactor.EXPOSURE, exposure);
        answers.put(RiskFactor.DETECTION, detection);
        assertThat(RiskScore.of(answers).likelihood()).isEqualTo(likelihood);
    }

    @Test
    void impact_is_the_worst_answer() {
        for (RiskFactor worst : RiskFactor.on(RiskAxis.IMPACT)) {
            Map<RiskFactor, Integer> answers = allImpacts(1);
            answers.put(worst, 5);
            assertThat(RiskScore.of(answers).impact()).as(worst.name()).isEqualTo(5);
        }
    }

    @Test
    void an_answer_that_nobody_knows_counts_as_four() {
        assertThat(RiskScore.of(Map.of())).isEqualTo(new RiskScore(4, 4));
        assertThat(new FactorAnswer(RiskFactor.REACH, null, null).counts()).isEqualTo(4);
    }

    @Test
    void more_than_two_credits_on_one_axis_do_not_add_up() {
        assertThat(new Credits(5, 0).lower(RiskAxis.LIKELIHOOD, 5)).isEqualTo(3);
        assertThat(new Credits(0, 5).lower(RiskAxis.IMPACT, 2)).isEqualTo(1);
        assertThat(new Credits(5, 0).lower(RiskAxis.IMPACT, 4)).isEqualTo(4);
    }

    @Test
    void paper_controls_lower_the_risk_by_one_level_at_most() {
        assertThat(new RiskScore(4, 5).residual(new Credits(2, 2), RiskLevel.LOW)).isEqualTo(RiskLevel.HIGH);
        assertThat(new RiskScore(4, 4).residual(new Credits(2, 2), RiskLevel.LOW)).isEqualTo(RiskLevel.MODERATE);
        assertThat(new RiskScore(3, 3).residual(new Credits(2, 2), RiskLevel.LOW)).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void the_risk_is_never_under_the_floor_of_the_kind() {
        assertThat(new RiskScore(1, 1).residual(Credits.NONE, RiskLevel.HIGH)).isEqualTo(RiskLevel.HIGH);
        assertThat(new RiskScore(3, 3).residual(new Credits(1, 0), RiskLevel.MODERATE)).isEqualTo(RiskLevel.MODERATE);
    }

    @Test
    void a_floor_may_hold_only_where_data_about_people_is_involved() {
        var floor = new parley.policy.RiskFloor(RiskLevel.MODERATE, true);
        assertThat(floor.with(true)).isEqualTo(RiskLevel.MODERATE);
        assertThat(floor.with(false)).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void every_factor_has_a_sentence_for_each_answer() {
        assertThat(RiskFactor.values()).hasSize(8);
        for (RiskFactor factor : RiskFactor.values()) {
            assertThat(factor.sentences()).hasSize(5).doesNotHaveDuplicates();
        }
        assertThat(RiskFactor.on(RiskAxis.LIKELIHOOD)).hasSize(4);
    }

    @Test
    void nonsense_is_no_score() {
        assertThatThrownBy(() -> new RiskScore(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FactorAnswer(RiskFactor.DATA, 6, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Credits(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<RiskFactor, Integer> allImpacts(int answer) {
        Map<RiskFactor, Integer> answers = new EnumMap<>(RiskFactor.class);
        RiskFactor.on(RiskAxis.IMPACT).forEach(factor -> answers.put(factor, answer));
        return answers;
    }
}
