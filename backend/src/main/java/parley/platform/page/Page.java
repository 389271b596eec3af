package parley.platform.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a longer list.
 *
 * @param items the rows
 * @param next where to go on, as {@code cursor}; empty at the end
 */
@Serdeable
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    /**
     * Cuts a page out of more rows than it has.
     *
     * @param rows all, or {@code limit + 1} rows at least
     * @param cursor says where a row stands in the order of the list
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)).text());
    }

    /** The same for a list in the order of names. */
    public static <T> Page<T> byName(List<T> rows, int limit, Function<T, NameCursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)).text());
    }

    /** A list that is short by its nature, in one page. */
    public static <T> Page<T> whole(List<T> rows) {
        return new Page<>(rows, null);
    }
}
