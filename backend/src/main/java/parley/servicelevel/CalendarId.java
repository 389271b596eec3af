package parley.servicelevel;

import java.util.UUID;
import parley.platform.Ids;

/** Names a business calendar, whatever its version. */
public record CalendarId(UUID value) {

    public static CalendarId next() {
        return new CalendarId(Ids.next());
    }
}
