package parley.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The end of a backup: the comment of the archive, whose last {@value #DIGITS} characters are the SHA-256 of every byte
 * before them. It shows accidents, not forgery: whoever can write the file can also seal it.
 */
final class Seal {

    static final int DIGITS = 64;
    private static final String WORDS = "Parley backup, sealed by SHA-256 ";
    static final String BLANK = WORDS + "0".repeat(DIGITS);

    private Seal() {}

    /** Reads the whole file. */
    static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DamagedBackup("There is no file " + file);
        }
        long size = Files.size(file);
        if (size < BLANK.length()) {
            throw new DamagedBackup(file + " is not a backup of Parley");
        }
        MessageDigest digest = Digests.sha256();
        byte[] words = new byte[WORDS.length()];
        byte[] seal;
        try (InputStream contents = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            digest(contents, size - BLANK.length(), digest);
            demandWhole(contents.readNBytes(words, 0, words.length) == words.length, file);
            digest.update(words);
            seal = contents.readNBytes(DIGITS);
        }
        if (!Arrays.equals(words, WORDS.getBytes(StandardCharsets.US_ASCII))) {
            throw new DamagedBackup(file + " is not a backup of Parley, or its end is missing");
        }
        demandWhole(new String(seal, StandardCharsets.ISO_8859_1).equals(Digests.hex(digest)), file);
    }

    private static void digest(InputStream contents, long length, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = contents.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
    }

    private static void demandWhole(boolean whole, Path file) {
        if (!whole) {
            throw new DamagedBackup(file + " is not as it was made: its checksum does not fit");
        }
    }
}
