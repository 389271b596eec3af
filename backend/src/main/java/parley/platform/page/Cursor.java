package parley.platform.page;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Storable;

/** A place in a list that is ordered by a moment and an id. To callers it is opaque. */
public record Cursor(Instant at, UUID id) {

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote; null stays null, which is the start of the list. */
    public static @Nullable Cursor read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            Cursor cursor = new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            if (!Storable.moment(cursor.at())) {
                throw new IllegalArgumentException();
            }
            return cursor;
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException unreadable) {
            throw new InvalidFields("cursor", "is not a cursor that a list gave");
        }
    }
}
