package parley.ticket;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.JobInPieces;

/** Takes changed tickets into the search index, so that nobody who searches waits for it. */
@Singleton
@Requires(property = "parley.database.kind", value = "h2")
final class KeepSearchFresh implements JobInPieces {

    private final EmbeddedTicketSearch search;

    KeepSearchFresh(EmbeddedTicketSearch search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "keep-search-fresh";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean doPiece() {
        return search.takeIn();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
