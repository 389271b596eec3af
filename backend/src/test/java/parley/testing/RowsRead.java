package parley.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.command.CommandContainer;
import org.h2.command.Prepared;
import org.h2.index.IndexCondition;
import org.h2.index.IndexCursor;
import org.h2.index.QueryExpressionIndex;
import org.h2.jdbc.JdbcPreparedStatement;
import org.h2.table.TableFilter;

/**
 * How many rows of tables and indexes H2 looks at for a statement.
 *
 * <p>Its {@code explain analyze} tells of the last round of each part only: a subquery that is answered for each of fifty
 * people would seem to read a fiftieth. So every cursor of the statement is exchanged for one that counts; what H2 would
 * plan anew each time it is done, and so without those cursors, is planned once.
 */
public final class RowsRead {

    private final Map<TableFilter, Counting> cursors = new IdentityHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private RowsRead() {}

    /** Does the statement once more, in a session of its own, where nothing of it is remembered. */
    public static RowsRead by(SentStatement statement, TestParley parley) {
        RowsRead read = new RowsRead();
        try (Connection connection = parley.connection(); PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            statement.putInto(prepared);
            Object command = InH2.get(JdbcPreparedStatement.class, "command", prepared);
            Object exchanged = InH2.get(CommandContainer.class, "prepared", command);
            read.exchange(exchanged);
            InH2.set(InH2.field(Prepared.class, "prepareAlways"), exchanged, false);
            prepared.executeQuery().close();
            if (InH2.get(CommandContainer.class, "prepared", command) != exchanged) {
                throw new IllegalStateException("H2 planned it anew, so nothing was counted: " + statement.sql());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(statement.sql(), failure);
        }
        return read;
    }

    /** Of the table of which most was read, in one of its places in the statement. */
    public long most() {
        return cursors.values().stream().mapToLong(cursor -> cursor.rows).max().orElse(0);
    }

    /** What was read, and by which index, the most first. */
    @Override
    public String toString() {
        return cursors.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<TableFilter, Counting> entry) -> entry.getValue().rows).reversed())
                .limit(5)
                .map(entry -> entry.getValue().rows + " of " + entry.getKey().getTable().getName() + " by " + entry.getKey().getIndex().getName())
                .collect(Collectors.joining(", "));
    }

    private void exchange(Object part) {
        if (part instanceof Collection<?> parts) {
            parts.forEach(this::exchange);
        } else if (part instanceof Object[] parts) {
            Stream.of(parts).forEach(this::exchange);
        } else if (InH2.isOfQuery(part) && seen.add(part)) {
            if (part instanceof TableFilter filter && !(filter.getIndex() instanceof QueryExpressionIndex)) {
                cursors.put(filter, Counting.in(filter));
            }
            InH2.fields(part.getClass()).forEach(field -> exchange(InH2.get(field, part)));
        }
    }

    private static final class Counting extends IndexCursor {

        private long rows;

        static Counting in(TableFilter filter) {
            Counting counting = new Counting();
            InH2.fields(IndexCursor.class).forEach(field -> InH2.set(field, counting, InH2.get(field, InH2.get(TableFilter.class, "cursor", filter))));
            InH2.set(InH2.field(TableFilter.class, "cursor"), filter, counting);
            return counting;
        }

        @Override
        public boolean next() {
            boolean found = super.next();
            rows += found ? 1 : 0;
            return found;
        }
    }

    /** The inside of H2, which has no door there. */
    private static final class InH2 {

        private static final ClassValue<Collection<Field>> FIELDS = new ClassValue<>() {
            @Override
            protected Collection<Field> computeValue(Class<?> type) {
                return Stream.<Class<?>>iterate(type, each -> each.getName().startsWith("org.h2."), Class::getSuperclass)
                        .flatMap(each -> Stream.of(each.getDeclaredFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .peek(field -> field.setAccessible(true))
                        .toList();
            }
        };

        static boolean isOfQuery(Object part) {
            return part instanceof TableFilter || part instanceof IndexCondition || part instanceof QueryExpressionIndex
                    || part != null && (part.getClass().getName().startsWith("org.h2.command.query.") || part.getClass().getName().startsWith("org.h2.expression."));
        }

        static Collection<Field> fields(Class<?> type) {
            return FIELDS.get(type);
        }

        static Field field(Class<?> type, String name) {
            return fields(type).stream().filter(field -> field.getName().equals(name)).findFirst().orElseThrow();
        }

        static Object get(Class<?> type, String name, Object of) {
            return get(field(type, name), of);
        }

        static Object get(Field field, Object of) {
            try {
                return field.get(of);
            } catch (IllegalAccessException failure) {
                throw new IllegalStateException(failure);
            }
        }

        static void set(Field field, Object of, Object value) {
            try {
                field.set(of, value);
            } catch (IllegalAccessException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
