package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** The pool closes each connection after half an hour, the one of the migrations too. */
@OnBothDatabases
class RetiredConnectionsTest {

    private final TestParley parley;

    RetiredConnectionsTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void work_goes_on_when_every_connection_that_was_there_at_the_start_is_closed() throws SQLException {
        HikariDataSource pool = DelegatingDataSource.unwrapDataSource(parley.bean(DataSource.class)).unwrap(HikariDataSource.class);
        pool.getHikariPoolMXBean().softEvictConnections();

        assertThat(parley.as(parley.company().agnes()).post("/api/tickets", Map.of(
                "kind", "INCIDENT", "title", "Half an hour later", "body", "Still beeping.", "impact", "ONE", "urgency", "HINDERED")).status()).isEqualTo(201);
    }
}
