package parley.walls.badhouse.account;

import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import parley.platform.time.TimeTravel;
import parley.walls.badhouse.ticket.BadTicketController;

/** Breaks walls on purpose: its name, the clock, time travel, a transaction outside a service, an arrow upwards and a cycle. */
public class AccountManager {

    @Transactional
    public Instant touch(BadTicketController controller) {
        return Instant.now();
    }

    public void backdate(TimeTravel travel, Runnable work) {
        travel.to(Instant.EPOCH, work);
    }
}
