package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * That others were asked to decide anew.
 *
 * @param at when
 * @param by who asked
 * @param reason what was not seen, or not seen right
 */
@Serdeable
record AppealView(Instant at, PersonName by, String reason) {}
