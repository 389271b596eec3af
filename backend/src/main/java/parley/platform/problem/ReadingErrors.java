package parley.platform.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words what the JSON reader says in its own, and nothing more of it. */
final class ReadingErrors {

    private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[([A-Za-z0-9_$-]{1,60})]");
    private static final Pattern AT = Pattern.compile("for property \\[[^]]*?\\b([A-Za-z0-9_]{1,60})]");

    private ReadingErrors() {}

    static String pointer(String message) {
        String text = message == null ? "" : message;
        Matcher unknown = UNKNOWN.matcher(text);
        if (unknown.find()) {
            return "/" + unknown.group(1);
        }
        Matcher at = AT.matcher(text);
        return at.find() ? "/" + at.group(1) : "";
    }

    static String words(String message) {
        return message != null && UNKNOWN.matcher(message).find()
                ? "is not a field of this request"
                : "has a value of the wrong type";
    }
}
