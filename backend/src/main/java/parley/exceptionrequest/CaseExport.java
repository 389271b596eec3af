package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import parley.account.PersonName;

/**
 * A case as one file, with all that the reader may see of it, and the hashes that prove it.
 *
 * @param format {@code parley-case-1}; another form is another format
 * @param exportedAt when
 * @param exportedBy for whom; what they may not see is not in it
 * @param exceptionRequest the case as it stands
 * @param messages what was said on its ticket, oldest first; empty for a reader who sees the case and not its ticket
 * @param record what happened, entry after entry
 */
@Serdeable
record CaseExport(
        String format,
        Instant exportedAt,
        PersonName exportedBy,
        ExceptionRequestDetail exceptionRequest,
        List<ExportedMessage> messages,
        ExportedRecord record) {

    static final String FORMAT = "parley-case-1";
}
