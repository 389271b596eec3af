package parley.record;

import io.micronaut.core.annotation.Nullable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import parley.platform.database.EmbeddedDatabase;
import parley.platform.database.StillPicture;

/**
 * {@code java -jar parley.jar verify-record [NUMBER HASH]}: reads the whole record and says what is wrong with it. With a
 * checkpoint that was kept elsewhere it also says whether that one is still there, which a clever hand in the database
 * cannot fake. Changes nothing.
 */
public final class VerifyCommand {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int H2_IN_USE = 90020;

    private final Path data;
    private final String url;
    private final String user;
    private final String password;
    private final PrintStream out;

    /**
     * @param data folder of the installation
     * @param url JDBC address of its database
     * @param out told what was found
     */
    public VerifyCommand(Path data, String url, String user, String password, PrintStream out) {
        this.data = data;
        this.url = url;
        this.user = user;
        this.password = password;
        this.out = out;
    }

    /** @return whether the record is sound; if not, what is wrong was printed */
    public boolean run(List<String> arguments) {
        boolean kept = arguments.size() == 2 && NUMBER.matcher(arguments.get(0)).matches() && HASH.matcher(arguments.get(1)).matches();
        if (!arguments.isEmpty() && !kept) {
            out.println("Say nothing, or the number and the hash of a checkpoint: java -jar parley.jar verify-record NUMBER HASH");
            return false;
        }
        if (EmbeddedDatabase.isMeantBy(url) && !Files.exists(EmbeddedDatabase.file(data))) {
            out.println("Not verified. There is no database in " + data + ". Set PARLEY_DATA, or PARLEY_DATABASE_URL.");
            return false;
        }
        return verify(kept ? new Verification.Kept(Long.parseLong(arguments.get(0)), arguments.get(1)) : null);
    }

    private boolean verify(@Nullable Verification.Kept kept) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            StillPicture.begin(connection);
            Findings findings = Verification.of(connection, kept);
            connection.rollback();
            tell(findings);
            return findings.sound();
        } catch (SQLException failure) {
            out.println("Not verified. " + (failure.getErrorCode() == H2_IN_USE
                    ? "Parley runs on " + data + ". Stop it first, or verify in Administration, Record."
                    : failure + "."));
            return false;
        }
    }

    private void tell(Findings findings) {
        findings.first().forEach(fault -> out.println(fault.words()));
        if (findings.faults() > findings.first().size()) {
            out.println("and " + (findings.faults() - findings.first().size()) + " more.");
        }
        out.println("Read " + findings.entries() + " entries about " + findings.chains() + " exception requests, and " + findings.checkpoints() + " checkpoints.");
        if (findings.checkpoints() > 0) {
            out.println("The last checkpoint is " + findings.checkpoints() + " " + findings.lastHash());
        }
        out.println(findings.sound() ? "The record is sound." : "The record is not sound: " + findings.faults() + " faults.");
    }
}
