package parley.ticket;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Sees at the start that every ticket can be found by its words; a restored backup brings none. */
@Singleton
@Requires(property = "parley.database.kind", value = "postgresql")
final class PreparePostgresSearch implements Preparation {

    private final PostgresTicketSearch search;

    PreparePostgresSearch(PostgresTicketSearch search) {
        this.search = search;
    }

    @Override
    public void prepare() {
        int taken = 1;
        while (taken > 0) {
            taken = search.takeInMissing();
        }
    }
}
