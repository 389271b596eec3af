package parley.activity;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody did, on its way into the record.
 *
 * @param kind what happened, such as {@code TICKET_FILED}
 * @param actor who did it; null where the system acted by the clock
 * @param subject what kind of thing it happened to, such as {@code TICKET}
 * @param subjectId which one
 * @param ticketId the ticket that it belongs to, if any
 * @param visibility who may ever see it
 * @param detail the particulars: texts, numbers, truth values
 */
public record Happening(
        String kind,
        @Nullable UUID actor,
        String subject,
        UUID subjectId,
        @Nullable UUID ticketId,
        Visibility visibility,
        Map<String, Object> detail) {

    public Happening {
        detail = Map.copyOf(detail);
    }

    public static Happening onTicket(String kind, @Nullable UUID actor, UUID ticketId, Map<String, Object> detail) {
        return new Happening(kind, actor, "TICKET", ticketId, ticketId, Visibility.PUBLIC, detail);
    }

    public static Happening inAdministration(String kind, @Nullable UUID actor, String subject, UUID subjectId, Map<String, Object> detail) {
        return new Happening(kind, actor, subject, subjectId, null, Visibility.INTERNAL, detail);
    }

    public Happening internal() {
        return new Happening(kind, actor, subject, subjectId, ticketId, Visibility.INTERNAL, detail);
    }
}
