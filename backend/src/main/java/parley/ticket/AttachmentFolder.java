package parley.ticket;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.platform.file.Folders;

/**
 * A folder of files named by random keys. Contents go to a temporary file, are synced, get their name, and the folder
 * is synced: a crash leaves either nothing or a temporary file that is swept.
 */
@Singleton
public final class AttachmentFolder implements AttachmentStore {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final String TEMPORARY = ".part";

    private final Path folder;

    public AttachmentFolder(@Value("${parley.data}") String data) throws IOException {
        this.folder = Files.createDirectories(in(Path.of(data)));
    }

    /** Where the files of an installation lie. */
    public static Path in(Path data) {
        return data.resolve("attachments");
    }

    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    @Override
    public StoredFile keep(InputStream contents) throws IOException {
        return keep(UUID.randomUUID().toString().replace("-", ""), contents);
    }

    /** Takes contents in again under the key that they had. @return their SHA-256 in hexadecimal */
    public String restore(String key, InputStream contents) throws IOException {
        return keep(key, contents).sha256();
    }

    private StoredFile keep(String key, InputStream contents) throws IOException {
        Path place = Files.createDirectories(place(key).getParent()).resolve(key);
        Path temporary = place.resolveSibling(key + TEMPORARY);
        try {
            StoredFile stored = write(contents, temporary, key);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(place.getParent());
            Folders.sync(folder);
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static StoredFile write(InputStream contents, Path temporary, String key) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream file = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long size = contents.transferTo(file);
            channel.force(true);
            return new StoredFile(key, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void forget(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public List<String> keptBefore(Instant moment) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, moment))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> KEY.matcher(name).matches() || deleteTemporary(name))
                    .toList();
        }
    }

    private boolean deleteTemporary(String name) {
        try {
            if (name.endsWith(TEMPORARY)) {
                Files.deleteIfExists(place(name.substring(0, name.length() - TEMPORARY.length())).resolveSibling(name));
            }
        } catch (IOException leftForNextTime) {
            return false;
        }
        return false;
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Path place(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("Not a key of the attachment folder");
        }
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
