package parley.account;

import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import jakarta.inject.Singleton;
import java.util.Map;
import parley.platform.sql.Sql;

/**
 * Lets administrators change the installation one after another. Changes are rare, and what must hold for the whole of
 * it (one administrator at least, one triage queue, names that differ, no circle of managers) is then checked once and
 * stays true until the commit.
 */
@Singleton
public class AdministrationLock {

    private final Sql sql;

    AdministrationLock(Sql sql) {
        this.sql = sql;
    }

    /** Waits for the administrator before; held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        sql.first("select id from installation where id = 1 for update", Map.of(), row -> row.number("id"));
    }
}
