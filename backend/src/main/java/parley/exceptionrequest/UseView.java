package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * That an exception which is over was found to be still in use.
 *
 * @param foundAt when
 * @param foundBy by whom
 * @param note what was seen, and where
 */
@Serdeable
record UseView(Instant foundAt, PersonName foundBy, String note) {}
