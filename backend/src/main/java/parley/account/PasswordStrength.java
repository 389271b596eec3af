package parley.account;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parley.platform.problem.InvalidFields;

/**
 * Refuses passwords that are short or easy to guess. What is easy to guess is told by a kept library with lists of
 * common words and passwords of its own; nothing leaves the machine, and no mix of signs is asked for.
 */
@Singleton
final class PasswordStrength {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Of 0 to 4: takes more than a hundred million guesses. */
    private static final int STRONG_ENOUGH = 3;

    /** The estimate gets slow with length, and this much says enough. */
    private static final int MEASURED = 72;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /** @param about what others know of the person, which makes a bad password */
    void check(String pointer, String password, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidFields(pointer, "must be " + SHORTEST + " to " + LONGEST + " characters");
        }
        Strength strength = zxcvbn.measure(password.substring(0, Math.min(password.length(), MEASURED)), known(about));
        if (strength.getScore() < STRONG_ENOUGH) {
            throw new InvalidFields(pointer, words(strength.getFeedback()));
        }
    }

    private static List<String> known(String... about) {
        List<String> known = new ArrayList<>(List.of("parley"));
        Arrays.stream(about).flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() > 2)
                .forEach(known::add);
        return known;
    }

    private static String words(Feedback feedback) {
        List<String> sentences = new ArrayList<>(List.of("is easy to guess."));
        if (!feedback.getWarning().isEmpty()) {
            sentences.add(feedback.getWarning().replaceFirst("\\.?$", "."));
        }
        sentences.add("A few words that do not belong together are better.");
        return String.join(" ", sentences);
    }
}
