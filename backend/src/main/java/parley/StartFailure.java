package parley;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import parley.backup.UpgradeRefused;

/**
 * Why a start failed, as the person at the console needs to hear it.
 *
 * @param isExplained whether the words say all there is to know, so that no stack trace is needed
 */
record StartFailure(String words, boolean isExplained) {

    private static final int H2_IN_USE = 90020;
    private static final String PASSWORD_REFUSED = "28";
    private static final String CANNOT_CONNECT = "08";

    static StartFailure of(Throwable failure, Settings settings) {
        List<Throwable> causes = Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(50).toList();
        return causes.stream()
                .map(cause -> words(cause, settings))
                .filter(words -> !words.isEmpty())
                .reduce((outer, inner) -> inner)
                .map(words -> new StartFailure(words, true))
                .orElseGet(() -> new StartFailure("Parley could not start: " + causes.get(causes.size() - 1).getMessage(), false));
    }

    private static String words(Throwable cause, Settings settings) {
        if (cause instanceof StartRefused || cause instanceof UpgradeRefused || cause instanceof IllegalStateException && cause.getMessage().startsWith("PostgreSQL has ")) {
            return cause.getMessage();
        }
        if (cause instanceof BindException) {
            return "The port that Parley listens on is taken, or its address is not one of this machine. "
                    + "Stop what uses it, or name another with PARLEY_PORT and PARLEY_HOST.";
        }
        if (cause instanceof FlywayValidateException) {
            return "The database does not fit this Parley: it was written by a newer one, or its schema was changed by hand. "
                    + "Start the Parley that wrote it, or a newer one. (" + firstLine(cause.getMessage()) + ")";
        }
        return cause instanceof SQLException failure ? words(failure, settings) : "";
    }

    private static String words(SQLException failure, Settings settings) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (failure.getErrorCode() == H2_IN_USE) {
            return "The database in " + settings.data() + " is in use: Parley runs on this folder already, or another program has it open. "
                    + "Stop that first, or name another folder with PARLEY_DATA.";
        }
        if (settings.databaseUrl().isEmpty()) {
            return "";
        }
        if (state.startsWith(PASSWORD_REFUSED)) {
            return "PostgreSQL refuses the sign-in. Check PARLEY_DATABASE_USER and PARLEY_DATABASE_PASSWORD.";
        }
        return state.startsWith(CANNOT_CONNECT)
                ? "PostgreSQL does not answer at " + settings.databaseUrl() + ". Start it, or correct PARLEY_DATABASE_URL."
                : "";
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
