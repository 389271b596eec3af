package parley.backup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table, as a backup sees it.
 *
 * @param columns in the order of their names, which is the same on both databases
 * @param key columns of the primary key
 * @param later columns that are filled only when all rows of all tables are there: they point at the same table, or
 *     round a circle
 */
record Table(String name, List<Column> columns, List<String> key, List<Reference> references, Set<String> later) {

    Table filledLater(Set<String> columns) {
        return new Table(name, this.columns, key, references, Stream.concat(later.stream(), columns.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    String select() {
        return "select " + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ")) + " from " + quoted(name);
    }

    String insert() {
        return "insert into " + quoted(name) + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ", " (", ") values "))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    /** Fills the columns that were left for later; parameters are those columns in order, then the key. */
    String fill() {
        return "update " + quoted(name) + " set " + laterColumns().map(column -> quoted(column.name()) + " = ?").collect(Collectors.joining(", "))
                + " where " + key.stream().map(column -> quoted(column) + " = ?").collect(Collectors.joining(" and "));
    }

    /** Counts rows that point at nothing. */
    String dangling(Reference reference) {
        String present = reference.columns().stream().map(column -> "c." + quoted(column) + " is not null").collect(Collectors.joining(" and "));
        StringBuilder same = new StringBuilder();
        for (int index = 0; index < reference.columns().size(); index++) {
            same.append(index == 0 ? "" : " and ").append("p.").append(quoted(reference.targetColumns().get(index)))
                    .append(" = c.").append(quoted(reference.columns().get(index)));
        }
        return "select count(*) from " + quoted(name) + " c where " + present
                + " and not exists (select 1 from " + quoted(reference.target()) + " p where " + same + ")";
    }

    Stream<Column> laterColumns() {
        return columns.stream().filter(column -> later.contains(column.name()));
    }

    /** What a backup says about its columns. */
    List<String> described() {
        return columns.stream().map(column -> column.name() + " " + column.kind()).toList();
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
