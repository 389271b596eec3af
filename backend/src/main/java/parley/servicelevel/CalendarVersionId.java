package parley.servicelevel;

import java.util.UUID;
import parley.platform.Ids;

/** Names one published version of a business calendar; a promise keeps the version it was made under. */
public record CalendarVersionId(UUID value) {

    public static CalendarVersionId next() {
        return new CalendarVersionId(Ids.next());
    }
}
