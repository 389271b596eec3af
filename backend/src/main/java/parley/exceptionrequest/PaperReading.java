package parley.exceptionrequest;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * That an approver opened a paper of the case as it stood then.
 *
 * @param id its id
 * @param requestId the case it belongs to
 * @param personId who opened it
 * @param paper what they opened
 * @param snapshot the case as it stood, as a hash
 * @param openedAt when
 */
@MappedEntity("paper_reading")
record PaperReading(@Id UUID id, UUID requestId, UUID personId, Paper paper, String snapshot, Instant openedAt) {}
