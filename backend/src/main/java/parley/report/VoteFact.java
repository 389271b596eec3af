package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import parley.account.PersonName;

/**
 * One word of an approver.
 *
 * @param by who
 * @param ticket the ticket beside the case
 * @param approves whether they agreed
 * @param at when
 * @param opened when they first opened the rating; empty where they did not
 */
record VoteFact(PersonName by, UUID ticket, boolean approves, Instant at, @Nullable Instant opened) {}
