package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Storable;

/**
 * Something that a telephone system tells of a call.
 *
 * @param kind what happened
 * @param incoming whether somebody calls us
 * @param callId the name of the call there
 * @param from who calls, as it is sent
 * @param to whom they called
 * @param users at whom it rings, or who answered: users, extensions or numbers
 * @param cause why it ended
 */
record TelephonyEvent(
        Kind kind, boolean incoming, String callId, @Nullable String from, @Nullable String to, List<String> users, @Nullable String cause) {

    /** What can happen to a call. */
    enum Kind {
        NEW_CALL,
        ANSWER,
        HANGUP
    }

    private static final Map<String, Kind> KINDS = Map.of("newcall", Kind.NEW_CALL, "answer", Kind.ANSWER, "hangup", Kind.HANGUP);
    private static final int MOST_FIELDS = 200;
    private static final int MOST_USERS = 100;
    private static final int LONGEST_CALL_ID = 200;
    private static final int LONGEST = 100;
    private static final int LONGEST_CAUSE = 40;

    /** Reads the form; fields that it does not know it leaves alone. Empty for an event that is none of ours. */
    static Optional<TelephonyEvent> read(String form) {
        Map<String, List<String>> fields = decoded(form);
        String event = first(fields, "event", LONGEST);
        String callId = first(fields, "callId", LONGEST_CALL_ID);
        List<FieldError> errors = new ArrayList<>();
        if (event == null) {
            errors.add(new FieldError("/event", FieldError.NEEDED));
        }
        if (callId == null) {
            errors.add(new FieldError("/callId", FieldError.NEEDED));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        return Optional.ofNullable(KINDS.get(event.toLowerCase(Locale.ROOT))).map(kind -> new TelephonyEvent(kind, incoming(fields), callId,
                first(fields, "from", LONGEST), first(fields, "to", LONGEST), users(kind, fields), first(fields, "cause", LONGEST_CAUSE)));
    }

    private static Map<String, List<String>> decoded(String form) {
        try {
            return new QueryStringDecoder(form, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters();
        } catch (IllegalArgumentException notDecodable) {
            throw new InvalidFields("", "is a form with a percent sign that two hexadecimal digits do not follow");
        }
    }

    private static boolean incoming(Map<String, List<String>> fields) {
        String direction = first(fields, "direction", LONGEST);
        return direction == null || !direction.toLowerCase(Locale.ROOT).startsWith("out");
    }

    private static List<String> users(Kind kind, Map<String, List<String>> fields) {
        if (kind == Kind.HANGUP) {
            return List.of();
        }
        return Arrays.stream(new String[] {"user[]", "user", "userId[]", "userId", "fullUserId[]", "fullUserId", "answeringNumber"})
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .map(String::strip)
                .filter(user -> !user.isEmpty() && user.length() <= LONGEST && Storable.text(user))
                .map(user -> user.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_USERS)
                .toList();
    }

    /** What is too long or cannot be kept is refused, so that nothing is cut off unnoticed. */
    private static @Nullable String first(Map<String, List<String>> fields, String name, int longest) {
        String value = fields.getOrDefault(name, List.of("")).get(0).strip();
        if (value.length() > longest || !Storable.text(value)) {
            throw new InvalidFields("/" + name, "is longer than " + longest + " characters, or holds some that nothing can keep");
        }
        return value.isEmpty() ? null : value;
    }
}
