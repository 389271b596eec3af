package parley.disclosure;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.platform.Secrets;

/**
 * What opens the conversation again for somebody anonymous: 28 letters and digits that are hard to confuse, 140 bits that
 * nobody can guess. Only their hash is kept.
 */
final class ReplyCode {

    /** Without I, L, O and U, so that what is copied by hand is read as it was written. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_OF_ONE = 5;
    private static final int LENGTH = 28;

    private ReplyCode() {}

    static String next() {
        BigInteger random = new BigInteger(1, Base64.getUrlDecoder().decode(Secrets.token()));
        String code = IntStream.range(0, LENGTH)
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(random.shiftRight(place * BITS_OF_ONE).intValue() & (ALPHABET.length() - 1))))
                .collect(Collectors.joining());
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** The same for what was typed with other spaces, in small letters, or with letters for digits. */
    static String hash(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return Secrets.sha256(letters);
    }
}
