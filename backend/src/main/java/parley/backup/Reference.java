package parley.backup;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns of the table that points
 * @param target table that is pointed at
 * @param targetColumns in the same order
 */
record Reference(List<String> columns, String target, List<String> targetColumns) {}
