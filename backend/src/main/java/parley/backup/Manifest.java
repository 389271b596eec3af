package parley.backup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * What a backup says about itself.
 *
 * @param format version of this description and of the parts
 * @param madeAt when its snapshot was taken
 * @param program version of Parley that made it
 * @param database H2 or PostgreSQL; it can be restored into either
 * @param schemaVersion last migration of the database that it was taken from
 * @param tables one part each
 * @param sequences next number of each
 * @param attachments one part each
 * @param damaged keys of attachments that were missing or altered in the installation already
 * @param absent what is left out, and why
 * @param record the last checkpoint of the record; empty where there is none
 */
@Serdeable
record Manifest(
        int format,
        String madeAt,
        String program,
        String database,
        String schemaVersion,
        @Nullable List<TablePart> tables,
        @Nullable Map<String, Long> sequences,
        @Nullable List<FilePart> attachments,
        @Nullable List<String> damaged,
        @Nullable Map<String, String> absent,
        @Nullable Checkpoint record) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** What is empty is not written. */
    Manifest {
        tables = tables == null ? List.of() : tables;
        sequences = sequences == null ? Map.of() : sequences;
        attachments = attachments == null ? List.of() : attachments;
        damaged = damaged == null ? List.of() : damaged;
        absent = absent == null ? Map.of() : absent;
    }

    long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }

    /** A checkpoint of the record: what was recorded up to it can be proven with it. */
    @Serdeable
    record Checkpoint(long checkpoint, String hash) {}

    /**
     * The rows of a table: one JSON array to a line, values in the order of the columns.
     *
     * @param columns name and kind
     * @param digest of the rows, whatever their order
     * @param size of the part in bytes
     * @param sha256 of the part
     */
    @Serdeable
    record TablePart(String name, @Nullable List<String> columns, long rows, String digest, long size, String sha256) {

        TablePart {
            columns = columns == null ? List.of() : columns;
        }

        String part() {
            return partOf(name);
        }

        static String partOf(String table) {
            return "tables/" + table + ".jsonl";
        }
    }

    /**
     * The contents of an attachment.
     *
     * @param key under which it is kept
     */
    @Serdeable
    record FilePart(String key, long size, String sha256) {

        String part() {
            return partOf(key);
        }

        static String partOf(String key) {
            return "attachments/" + key;
        }
    }
}
