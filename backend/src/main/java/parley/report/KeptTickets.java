package parley.report;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import parley.servicelevel.BusinessCalendar;

/**
 * What is kept of many tickets, still in their packs: a ticket is unpacked when it is looked at, so that what is counted of
 * a quarter of a large desk takes the room of its packs.
 *
 * @param packs what was read
 * @param viewer what they asked for themselves is left out
 */
record KeptTickets(List<Pack> packs, UUID viewer) {

    static final KeptTickets NONE = new KeptTickets(List.of(), new UUID(0, 0));

    void each(Consumer<KeptTicket> look) {
        packs.forEach(pack -> CoursePack.each(pack.courses, pack.calendar, ticket -> {
            if (!ticket.requester().equals(viewer)) {
                look.accept(ticket);
            }
        }));
    }

    void eachContact(Consumer<KeptContact> look) {
        packs.forEach(pack -> CoursePack.eachContact(pack, contact -> {
            if (!contact.requester().equals(viewer)) {
                look.accept(contact);
            }
        }));
    }

    /** The tickets of one day, queue, kind and calendar. */
    record Pack(UUID queue, BusinessCalendar calendar, byte[] courses) {}
}
