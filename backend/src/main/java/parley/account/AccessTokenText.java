package parley.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * An access token as text: {@code parley_pat_<id>_<secret>_<checksum>}. The beginning lets scanners of code find a
 * token that leaked, and the checksum tells them, and us, a token from what only looks like one without asking the
 * database.
 */
record AccessTokenText(UUID id, String secret) {

    private static final String PREFIX = "parley_pat_";
    private static final int ID = 36;
    private static final int CHECKSUM = 8;

    static Optional<AccessTokenText> read(String text) {
        int end = text.length() - CHECKSUM - 1;
        int secret = PREFIX.length() + ID + 1;
        if (!text.startsWith(PREFIX) || end <= secret || text.charAt(secret - 1) != '_' || text.charAt(end) != '_'
                || !checksum(text.substring(0, end)).equals(text.substring(end + 1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AccessTokenText(UUID.fromString(text.substring(PREFIX.length(), secret - 1)), text.substring(secret, end)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    String text() {
        String named = PREFIX + id + "_" + secret;
        return named + "_" + checksum(named);
    }

    @Override
    public String toString() {
        return PREFIX + id;
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
