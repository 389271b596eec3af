package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionTableTest {

    @Test
    void the_table_of_what_can_be_done_with_a_ticket_reads_as_written_down() throws IOException {
        String table = Arrays.stream(TicketAction.values()).map(TicketAction::entry).collect(Collectors.joining("\n"));

        try (InputStream golden = getClass().getResourceAsStream("ticket-actions.txt")) {
            assertThat(table).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
