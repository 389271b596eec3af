package parley.activity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import parley.platform.sql.Row;

/**
 * A table whose rows are held by a chain: what of each row the record vouches for. The list of columns is part of the
 * format: a later column joins it only in rows in which it has a value, because the rows of before would not fit their
 * hashes any more.
 *
 * @param kind what its rows are called in the record
 * @param table its name
 * @param key the column by which its rows are told apart
 * @param owner the column that names the chain
 * @param columns what a row's hash vouches for, in this order
 * @param later what it vouches for after those, where it has a value
 */
public record EvidenceTable(String kind, String table, String key, String owner, List<String> columns, List<String> later) {

    private static final String FORMAT = "parley-evidence-1";

    public EvidenceTable {
        columns = List.copyOf(columns);
        later = List.copyOf(later);
    }

    /** Its rows. @param where which rows {@code e} */
    public String select(String where) {
        List<String> all = Stream.concat(columns.stream(), later.stream()).toList();
        return "select e." + key + " as id, e." + owner + " as chain_id, e." + String.join(", e.", all) + " from " + table + " e where " + where;
    }

    public Evidence of(Row row) {
        var values = row.values();
        Canonical contents = new Canonical(FORMAT).add(kind);
        columns.forEach(column -> contents.add(column).add(values.get(column)));
        later.stream().filter(column -> values.get(column) != null).forEach(column -> contents.add(column).add(values.get(column)));
        return new Evidence(kind, (UUID) values.get("id"), contents.sha256());
    }
}
