package parley.exceptionrequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A concern that somebody raised who may see the case. It is never changed or taken away.
 *
 * @param id its id
 * @param requestId the case
 * @param words what they fear
 * @param afterDecision whether the case was granted before
 * @param raisedBy who
 * @param raisedAt when
 */
@MappedEntity("exception_concern")
record Concern(@Id UUID id, UUID requestId, String words, boolean afterDecision, UUID raisedBy, Instant raisedAt) {}
