package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * Something that happened in a case.
 *
 * @param at when
 * @param actor who did it; empty where the clock did
 * @param event what happened
 * @param from where the case stood
 * @param to where it stood afterwards
 * @param version the version of the case that it made; empty where it changed nothing of the case
 * @param about what it was about: the name of an offer, a condition, a role
 */
@Serdeable
record CaseHistoryEntry(
        Instant at,
        @Nullable PersonName actor,
        CaseEvent event,
        @Nullable CaseState from,
        @Nullable CaseState to,
        @Nullable Long version,
        @Nullable String about) {}
