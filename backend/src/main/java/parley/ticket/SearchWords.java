package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into words in the same way for both kinds of index and for what is searched: lower case, without accents,
 * letters and digits only.
 */
final class SearchWords {

    static final int LONGEST_WORD = 40;
    static final int LONGEST_TEXT = 60_000;

    private static final int ASKED_AT_ONCE = 8;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,15})");

    private SearchWords() {}

    /** The different words of a text. */
    static Set<String> in(String text) {
        String beginning = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        String plain = ACCENTS.matcher(Normalizer.normalize(beginning, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(plain)) {
            if (!word.isEmpty()) {
                words.add(shortened(word));
            }
        }
        return words;
    }

    /** The words that somebody searches, each the beginning of a word to be found; single letters only where nothing else was typed. */
    static List<String> asked(@Nullable String typed) {
        Set<String> words = in(typed == null ? "" : typed);
        List<String> longer = words.stream().filter(word -> word.codePointCount(0, word.length()) > 1).limit(ASKED_AT_ONCE).toList();
        return longer.isEmpty() ? words.stream().limit(ASKED_AT_ONCE).toList() : longer;
    }

    /** The number, where somebody typed nothing else. */
    static OptionalLong number(String typed) {
        var number = NUMBER.matcher(typed.strip());
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD);
    }
}
