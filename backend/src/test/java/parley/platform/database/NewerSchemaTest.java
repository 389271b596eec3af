package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.Settings;
import parley.testing.Database;
import parley.testing.TestParley;

class NewerSchemaTest {


    @ParameterizedTest
    @EnumSource(Database.class)
    void a_program_older_than_the_database_refuses_to_start(Database database) {
        Settings settings = database.empty(Map.of("micronaut.server.port", -1, "parley.scheduler.enabled", false));
        try (TestParley parley = TestParley.start(database, settings)) {
            parley.sql("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 1, 'test', 1, true)""", Map.of());
        }
        assertThatThrownBy(() -> TestParley.start(database, settings)).rootCause().hasMessageContaining("9999");
    }
}
