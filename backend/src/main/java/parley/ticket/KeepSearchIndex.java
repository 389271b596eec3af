package parley.ticket;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Brings the search index to the disk, so that little has to be taken in anew after a crash. */
@Singleton
@Requires(property = "parley.database.kind", value = "h2")
final class KeepSearchIndex implements RecurringJob {

    private final EmbeddedTicketSearch search;

    KeepSearchIndex(EmbeddedTicketSearch search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "keep-search-index";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        search.keep();
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
