package parley.ticket;

import java.util.UUID;
import parley.platform.Ids;

/** Which message of a ticket. */
public record MessageId(UUID value) {

    static MessageId next() {
        return new MessageId(Ids.next());
    }
}
