package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import parley.policy.ApproverRole;

/**
 * What somebody put in writing. It counts for what it is about, and not for a later reading of the same row.
 *
 * @param id its id
 * @param requestId the case
 * @param kind what it is
 * @param aboutId the criteria, or the reading of the row, that it is about
 * @param words what it says
 * @param link where it can be read
 * @param saidBy who said it, or wrote it down
 * @param saidAs the role that was asked
 * @param saidAt when
 */
@MappedEntity("third_party_statement")
record Statement(
        @Id UUID id,
        UUID requestId,
        StatementKind kind,
        UUID aboutId,
        String words,
        @Nullable String link,
        UUID saidBy,
        @Nullable ApproverRole saidAs,
        Instant saidAt) {

    List<Object> said() {
        return Arrays.asList("statement", kind, words, link, saidBy);
    }
}
