package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * The chain of a case, as {@code docs/record.md} describes it.
 *
 * @param format how the hashes are made
 * @param chain its id
 * @param entries from the first to the last
 * @param checkpoint the last one that knows the chain; empty for a case that is younger than that
 */
@Serdeable
record ExportedRecord(String format, UUID chain, List<ExportedEntry> entries, @Nullable ExportedCheckpoint checkpoint) {}
