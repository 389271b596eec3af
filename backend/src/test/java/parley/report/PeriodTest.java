package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.platform.problem.InvalidFields;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-10");

    @ParameterizedTest
    @CsvSource({
        "2026-W22, 2026-05-25, 2026-05-31, 2026-W21, 2026-W23",
        "2026-W01, 2025-12-29, 2026-01-04, 2025-W52, 2026-W02",
        "2026-W53, 2026-12-28, 2027-01-03, 2026-W52, 2027-W01",
        "2027-W01, 2027-01-04, 2027-01-10, 2026-W53, 2027-W02",
        "2026-12,  2026-12-01, 2026-12-31, 2026-11,  2027-01",
        "2024-02,  2024-02-01, 2024-02-29, 2024-01,  2024-03",
        "2026-Q1,  2026-01-01, 2026-03-31, 2025-Q4,  2026-Q2",
        "2026-Q4,  2026-10-01, 2026-12-31, 2026-Q3,  2027-Q1",
    })
    void a_name_is_its_days_and_its_neighbours(String name, LocalDate first, LocalDate last, String previous, String next) {
        var period = Period.read(name, TODAY);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.previous().name()).isEqualTo(previous);
        assertThat(period.next().name()).isEqualTo(next);
    }

    @Test
    void nothing_said_is_the_last_whole_week() {
        assertThat(Period.read(null, LocalDate.parse("2026-06-01")).name()).isEqualTo("2026-W22");
        assertThat(Period.read("", LocalDate.parse("2026-06-07")).name()).isEqualTo("2026-W22");
    }

    @Test
    void it_begins_and_ends_at_midnight_of_the_company_also_where_the_clocks_change() {
        var week = Period.read("2026-W13", TODAY);

        assertThat(week.from(ZoneId.of("Europe/Berlin"))).isEqualTo(Instant.parse("2026-03-22T23:00:00Z"));
        assertThat(week.until(ZoneId.of("Europe/Berlin"))).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2027-W53", "2026-W54", "2026-13", "2026-00", "2026-Q5", "2026", "last week", "2027-W07", "2027-03", "1999-12", "2026-W2"})
    void what_is_no_period_or_has_not_begun_is_refused(String name) {
        assertThatThrownBy(() -> Period.read(name, TODAY)).isInstanceOf(InvalidFields.class);
    }
}
