package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import parley.account.PersonName;
import parley.policy.ApproverRole;

/**
 * What somebody put in writing.
 *
 * @param kind what it is
 * @param words what it says
 * @param link where it can be read
 * @param saidBy who said it, or wrote it down
 * @param saidAs the role that was asked
 * @param saidAt when
 * @param counts whether it is about things as they are now
 */
@Serdeable
record StatementView(
        StatementKind kind,
        String words,
        @Nullable String link,
        PersonName saidBy,
        @Nullable ApproverRole saidAs,
        Instant saidAt,
        boolean counts) {

    static StatementView of(Statement statement, boolean counts, Function<UUID, PersonName> names) {
        return new StatementView(
                statement.kind(),
                statement.words(),
                statement.link(),
                names.apply(statement.saidBy()),
                statement.saidAs(),
                statement.saidAt(),
                counts);
    }
}
