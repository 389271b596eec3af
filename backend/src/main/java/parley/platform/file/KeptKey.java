package parley.platform.file;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import parley.platform.Hmac;
import parley.platform.Secrets;

/**
 * The key in the data folder from which secrets are worked out that somebody else has to know too. So they are in no row
 * and in no backup, and whoever reads those can still not speak for Parley or to it.
 */
@Singleton
public class KeptKey {

    /** Webhooks had it first. */
    private static final String NAME = "webhook.key";

    private final Path file;

    KeptKey(@Value("${parley.data}") String data) {
        this.file = Path.of(data, NAME);
    }

    /** The secret of something. @param generation counts its secrets */
    public String secret(String what, UUID which, int generation) {
        byte[] secret = Hmac.sha256(key().getBytes(StandardCharsets.US_ASCII), what + " " + which + " " + generation);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private String key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Written whole beside its place and linked there, so that of several nodes one makes it and none reads half of it. */
    private void make() throws IOException {
        Path beside = file.resolveSibling(NAME + "." + UUID.randomUUID());
        try (FileChannel channel = Folders.createPrivate(beside)) {
            channel.write(ByteBuffer.wrap(Secrets.token().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        try {
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            return;
        } finally {
            Files.deleteIfExists(beside);
        }
        Folders.sync(file.toAbsolutePath().getParent());
    }
}
