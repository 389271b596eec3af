package parley.walls.badhouse.ticket;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import parley.walls.badhouse.account.AccountManager;

/** Breaks walls on purpose: public, sees a repository, lets everybody in. */
@Controller("/bad-house")
@Requires(property = "bad.house.is.open")
public class BadTicketController {

    private final BadTicketRepository tickets;

    BadTicketController(BadTicketRepository tickets) {
        this.tickets = tickets;
    }

    @Get
    public String show() {
        return tickets + String.valueOf(AccountManager.class);
    }
}
