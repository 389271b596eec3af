package parley.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program takes time out of proportion to the text that it is shown. Steps are counted by
 * the letters that are looked at, so a busy machine changes nothing.
 */
class PatternsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Patterns with a name, those that are used where they stand, and those that an annotation holds a request to. */
    private static final Pattern NAMED = Pattern.compile("Pattern (\\w+) =\\s+Pattern\\.compile\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern IN_PLACE = Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern OF_REQUESTS = Pattern.compile("(?:regexp|TIME|PLACE) = \"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern COMPILED = Pattern.compile("Pattern\\.compile\\(");

    private static final int LONG = 3_000;
    private static final int STEPS_A_LETTER = 40;

    @Test
    void every_pattern_of_the_program_is_done_in_proportion() throws IOException {
        Set<Used> patterns = new LinkedHashSet<>();
        for (String source : sources()) {
            NAMED.matcher(source).results().forEach(found -> patterns.add(new Used(unescaped(found.group(2)), searches(source, found.group(1)))));
            IN_PLACE.matcher(source).results().forEach(found -> patterns.add(new Used(unescaped(found.group(2)), !found.group(1).equals("matches"))));
            OF_REQUESTS.matcher(source).results().forEach(found -> patterns.add(new Used(unescaped(found.group(1)), false)));
        }
        assertThat(patterns).hasSizeGreaterThan(40).contains(new Used("[0-9a-f]{32}", false), new Used("[^\\p{L}\\p{Nd}]+", true));

        assertThat(patterns.stream().filter(PatternsTest::isOutOfProportion).toList()).isEmpty();
    }

    /** @param searches whether it is looked for in a text, and not held against the whole of it */
    private record Used(String pattern, boolean searches) {}

    private static boolean searches(String source, String name) {
        return Pattern.compile(name + "\\.(split\\(|matcher\\([^;]*\\)\\s*\\.(replace|find|results))").matcher(source).find()
                || Pattern.compile("(\\w+) = " + name + "\\.matcher\\(").matcher(source).results().anyMatch(kept -> source.contains(kept.group(1) + ".find()"));
    }

    private static boolean isOutOfProportion(Used used) {
        return worst(used) > (long) LONG * STEPS_A_LETTER;
    }

    @Test
    void no_pattern_is_put_together_where_this_test_does_not_see_it() throws IOException {
        for (String source : sources()) {
            Matcher compiled = COMPILED.matcher(source);
            while (compiled.find()) {
                assertThat(source.substring(compiled.end()).stripLeading()).as("a pattern that is no plain text").startsWith("\"");
            }
        }
    }

    @Test
    void it_bites_on_patterns_that_never_end() {
        for (String planted : List.of("(a+)+$", "(a|a)*b", "(\\w+\\s?)*:", "([a-z]+)*[0-9]", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$")) {
            assertThat(isOutOfProportion(new Used(planted, false))).as(planted).isTrue();
        }
        for (String planted : List.of(".*[/\\\\]", "[.\\s]+$", "\\.*$")) {
            assertThat(isOutOfProportion(new Used(planted, true))).as(planted).isTrue();
        }
        for (String harmless : List.of("[a-z]+", "^.*[/\\\\]", "\\d{1,18}", "(?<![.\\s])[.\\s]+$")) {
            assertThat(isOutOfProportion(new Used(harmless, true))).as(harmless).isFalse();
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static String unescaped(String written) {
        return written.translateEscapes();
    }

    /** The most letters that are looked at, over every text that is likely to lead it astray. */
    private static long worst(Used used) {
        Pattern compiled = Pattern.compile(used.pattern, Pattern.DOTALL);
        long worst = 0;
        for (String text : astray(used.pattern)) {
            Counted counted = new Counted(text);
            try {
                Matcher matcher = compiled.matcher(counted);
                if (!used.searches) {
                    matcher.matches();
                }
                while (used.searches && matcher.find()) {
                    // as replacing and splitting do
                }
            } catch (Counted.TooMany | StackOverflowError enough) {
                return Long.MAX_VALUE;
            }
            worst = Math.max(worst, counted.looks);
        }
        return worst;
    }

    /** Long runs of one thing, or of two by turns, that the pattern may take, with an end that it does not. */
    private static List<String> astray(String pattern) {
        Set<String> pieces = new LinkedHashSet<>(List.of("a", "A", "0", " ", ".", "-", "_", "/", ",", "a ", "a.", "a-", "0.", " .", "a,", ", ", "a0", "\u0301", "\u00e9"));
        pattern.codePoints().filter(letter -> letter < 128 && letter > 32).mapToObj(Character::toString).forEach(pieces::add);
        Matcher words = Pattern.compile("[A-Za-z][A-Za-z =]{2,}").matcher(pattern);
        while (words.find()) {
            pieces.add(words.group());
        }
        List<String> texts = new ArrayList<>();
        for (String piece : pieces) {
            String run = piece.repeat(1 + LONG / piece.length()).substring(0, LONG);
            for (String end : List.of("", "!", "\n", "\u0000x")) {
                texts.add(run + end);
                texts.add("a" + run + end);
            }
        }
        return texts;
    }

    /** Counts how often a letter is looked at. */
    private static final class Counted implements CharSequence {

        private static final long ENOUGH = 10L * LONG * STEPS_A_LETTER;

        private final CharSequence text;
        private long looks;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > ENOUGH) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int until) {
            return text.subSequence(from, until);
        }

        @Override
        public String toString() {
            return text.toString();
        }

        private static final class TooMany extends RuntimeException {

            private static final long serialVersionUID = 1L;

            TooMany() {
                super(null, null, false, false);
            }
        }
    }
}
