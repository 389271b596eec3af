package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import parley.exceptionrequest.CaseState;

/**
 * A step of a case that bears on for whom it waited.
 *
 * @param ticket the ticket beside the case
 * @param at when
 * @param to what the case became; empty where it stayed
 * @param held whether the ticket is on hold from now on; empty where that stayed
 */
record WaitFact(UUID ticket, Instant at, @Nullable CaseState to, @Nullable Boolean held) {}
