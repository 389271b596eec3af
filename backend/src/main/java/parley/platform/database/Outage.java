package parley.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** What a failure means for what was sent: nothing, or that the database was not to be had. */
public enum Outage {
    /** The database did its part; something else is wrong. */
    NONE,
    /** The database was out of reach or out of room before anything was committed. */
    NOT_SAVED,
    /** It failed while it committed: the work may be there or not. */
    NOT_KNOWN;

    /** "Transaction resolution unknown" of the SQL standard. */
    static final String RESOLUTION_UNKNOWN = "08007";

    /** Connection, resources (a full disk is one), operator intervention, system error, and a turn that did not come. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40", "HY");

    /** H2's own: it was closed, its file cannot be read or written, or it broke. */
    private static final Set<Integer> H2_CODES = Set.of(90007, 90020, 90028, 90030, 90031, 90067, 90098, 90121, 50000);

    private static final int DEEPEST = 50;

    public static Outage of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(each -> ofOne((SQLException) each))
                .reduce(NONE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** H2 could not write, and has closed the database or is about to. */
    static boolean brokeTheFile(SQLException failure) {
        return H2_CODES.contains(failure.getErrorCode());
    }

    private static Outage ofOne(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(RESOLUTION_UNKNOWN)) {
            return NOT_KNOWN;
        }
        boolean outage = failure instanceof SQLTransientConnectionException
                || H2_CODES.contains(failure.getErrorCode())
                || state.length() > 2 && CLASSES.contains(state.substring(0, 2));
        return outage ? NOT_SAVED : NONE;
    }
}
