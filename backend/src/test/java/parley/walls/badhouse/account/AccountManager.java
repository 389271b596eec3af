package parley.walls.badhouse.account;

import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import parley.walls.badhouse.ticket.BadTicketController;

/** Breaks walls on purpose: its name, the clock, a transaction outside a service, an arrow upwards and a cycle. */
public class AccountManager {

    @Transactional
    public Instant touch(BadTicketController controller) {
        return Instant.now();
    }
}
