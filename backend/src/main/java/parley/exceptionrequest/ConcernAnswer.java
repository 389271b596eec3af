package parley.exceptionrequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What the one who works the case, or an approver, wrote to a concern.
 *
 * @param id its id
 * @param concernId the concern
 * @param requestId the case
 * @param words what they wrote
 * @param afterDecision whether the case was granted before
 * @param answeredBy who
 * @param answeredAt when
 */
@MappedEntity("exception_concern_answer")
record ConcernAnswer(
        @Id UUID id, UUID concernId, UUID requestId, String words, boolean afterDecision, UUID answeredBy, Instant answeredAt) {}
