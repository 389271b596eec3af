package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "0, DAYS_0_1", "539, DAYS_0_1", "540, DAYS_1_3", "1619, DAYS_1_3", "1620, DAYS_3_7", "3779, DAYS_3_7", "3780, DAYS_7_14",
        "7560, DAYS_14_30", "16199, DAYS_14_30", "16200, DAYS_30_ON", "99999, DAYS_30_ON"
    })
    void a_day_of_nine_hours_is_a_day(int minutes, Age expected) {
        assertThat(Age.of(Duration.ofMinutes(minutes), Duration.ofHours(9))).isEqualTo(expected);
    }
}
