package parley.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.Answer;
import parley.testing.Database;
import parley.testing.TestParley;

/** The disk under the embedded database fills up, or becomes read-only, and recovers. */
class ShortOfRoomTest {

    @Test
    void nothing_is_saved_nothing_is_lost_reading_goes_on_and_room_is_all_it_takes_to_go_on() {
        try (TestParley parley = TestParley.start(Database.H2)) {
            var ines = parley.as(parley.company().ines());
            long before = parley.count("select count(*) as n from ticket", Map.of());

            parley.bean(RoomAsTold.class).isShort(true);
            for (int count = 0; count < 20; count++) {
                Answer refused = ines.post("/api/tickets", ticket());
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.string("/type")).isEqualTo("/problems/unavailable");
            }
            assertThat(ines.get("/api/tickets").status()).isEqualTo(200);
            assertThat(parley.count("select count(*) as n from ticket", Map.of())).isEqualTo(before);

            parley.bean(RoomAsTold.class).isShort(false);
            assertThat(ines.post("/api/tickets", ticket()).status()).isEqualTo(201);
        }
    }

    private static Map<String, Object> ticket() {
        return Map.of("kind", "INCIDENT", "title", "The scanner is lost", "body", "It does not come back.", "impact", "ONE", "urgency", "HINDERED");
    }
}
