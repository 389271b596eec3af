package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import parley.account.PersonName;

/**
 * What was written to a concern.
 *
 * @param words what was written
 * @param answeredBy who wrote it
 * @param answeredAt when
 */
@Serdeable
record ConcernAnswerView(String words, PersonName answeredBy, Instant answeredAt) {}
