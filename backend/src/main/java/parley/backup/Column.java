package parley.backup;

/**
 * A column of a table.
 *
 * @param identity whether the database gives out its values
 */
record Column(String name, ColumnKind kind, boolean nullable, boolean identity) {}
