package parley.ticket;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Sees at the start whether the search index fits the database. */
@Singleton
@Requires(property = "parley.database.kind", value = "h2")
final class PrepareSearch implements Preparation {

    private final EmbeddedTicketSearch search;

    PrepareSearch(EmbeddedTicketSearch search) {
        this.search = search;
    }

    @Override
    public void prepare() {
        search.prepare();
    }
}
