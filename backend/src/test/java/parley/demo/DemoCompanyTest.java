package parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.platform.start.Preparations;
import parley.testing.Database;
import parley.testing.TestParley;

/** The company that is moved into an empty installation. */
class DemoCompanyTest {

    /** A working morning, a night between shifts, a Sunday, and the day after a holiday. */
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2026-03-04T10:20:00Z"), Instant.parse("2026-06-11T02:15:00Z"),
            Instant.parse("2026-09-27T21:40:00Z"), Instant.parse("2027-03-30T07:05:00Z"));

    @TestFactory
    Stream<DynamicTest> it_moves_into_an_empty_installation() {
        return databases().map(database -> DynamicTest.dynamicTest(database.name(), () -> {
            try (TestParley parley = TestParley.startWithoutCompany(database, Map.of("parley.demo", true))) {
                for (Instant moment : MOMENTS) {
                    parley.empty(moment);
                    showsEveryStatus(parley);
                }
            }
        }));
    }

    private static void showsEveryStatus(TestParley parley) {
        assertThat(parley.count("select count(distinct status) as n from ticket", Map.of())).isEqualTo(7);
        assertThat(parley.count("select count(*) as n from installation where set_up_at is null", Map.of())).isZero();
        parley.bean(Preparations.class).run();
        assertThat(parley.count("select count(*) as n from activity where kind = 'DEMO_MOVED_IN'", Map.of())).isEqualTo(1);
    }

    private static Stream<Database> databases() {
        String only = System.getProperty("parley.test.database", "");
        return Stream.of(Database.values()).filter(database -> only.isEmpty() || database.name().equalsIgnoreCase(only));
    }
}
