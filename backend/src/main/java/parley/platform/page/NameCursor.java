package parley.platform.page;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Storable;

/** A place in a list that is ordered by a name and an id. To callers it is opaque. */
public record NameCursor(String name, UUID id) {

    private static final int ID_LENGTH = 36;

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote; null stays null, which is the start of the list. */
    public static @Nullable NameCursor read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (!Storable.text(plain)) {
                throw new IllegalArgumentException();
            }
            return new NameCursor(plain.substring(ID_LENGTH), UUID.fromString(plain.substring(0, ID_LENGTH)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
            throw new InvalidFields("cursor", "is not a cursor that a list gave");
        }
    }
}
