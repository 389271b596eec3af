package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    @ParameterizedTest
    @CsvSource({
        "MANY, P1, P2, P3",
        "TEAM, P2, P2, P3",
        "ONE,  P2, P3, P4",
    })
    void priority_follows_from_who_is_affected_and_whether_they_can_work(Impact impact, Priority stopped, Priority hindered, Priority canWait) {
        assertThat(Priority.of(impact, Urgency.STOPPED)).isEqualTo(stopped);
        assertThat(Priority.of(impact, Urgency.HINDERED)).isEqualTo(hindered);
        assertThat(Priority.of(impact, Urgency.CAN_WAIT)).isEqualTo(canWait);
    }
}
