package parley.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.sql.Sql;
import parley.platform.start.Preparation;

/** Moves the demo company in when that is asked for and nobody is there yet; anybody else's data is left alone. */
@Singleton
@Requires(property = "parley.demo", value = "true")
final class DemoCompany implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);
    private static final int BEFORE_FIRST_START = LOWEST_PRECEDENCE - 1;
    private static final int STEP = 10_000;

    private final DemoService demo;
    private final OlderTickets older;
    private final long wanted;
    private final Sql sql;

    DemoCompany(DemoService demo, OlderTickets older, @Value("${parley.demo-tickets:0}") long wanted, Sql sql) {
        this.demo = demo;
        this.older = older;
        this.wanted = wanted;
        this.sql = sql;
    }

    @Override
    public void prepare() {
        if (isThere()) {
            fill();
            return;
        }
        if (!isEmpty()) {
            LOG.warn("The demo company was not moved in: somebody works here already. It needs a data folder or database of its own.");
            return;
        }
        LOG.info("The demo company moves in");
        LOG.info("{}", demo.moveIn(wanted == 0 ? Map.of() : Map.of("older", wanted, "olderFrom", older.setAside(wanted))));
        fill();
    }

    /** Goes on where it was stopped. */
    private void fill() {
        OlderTickets.Reserved reserved = older.reserved();
        if (reserved.size() == 0) {
            return;
        }
        Archive archive = older.archive(reserved);
        long there = -1;
        long written = older.write(archive, reserved);
        while (written > there) {
            there = written;
            written = older.write(archive, reserved);
            if (written / STEP > there / STEP) {
                LOG.info("{} of {} older tickets are there", written, reserved.size());
            }
        }
    }

    /** Whether the demo company lives here: nearly the first thing on record. */
    boolean isThere() {
        return sql.first("select seq from activity where kind = :kind order by seq limit 1", Map.of("kind", DemoService.MOVED_IN), row -> row.number("seq")).isPresent();
    }

    private boolean isEmpty() {
        return sql.first("select count(*) as n from person", Map.of(), row -> row.number("n")).orElseThrow() == 0;
    }

    /** After all rooms have what they need, and before a new installation asks for its first administrator. */
    @Override
    public int getOrder() {
        return BEFORE_FIRST_START;
    }
}
