package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;

/**
 * Finds tickets by their words. Each database has its own way; who may find what is decided in the search itself, so
 * that what somebody may not see takes no place among what they find.
 */
interface TicketSearch {

    /** Something was said on a ticket; called in the transaction of the change. */
    void said(TicketId ticket, MessageKind kind, String text);

    /** A ticket changed in whatever way; called in the transaction of the change. */
    void changed(TicketId ticket);

    /**
     * The tickets in which every word begins some word, the last changed first.
     *
     * @param words cut by {@link SearchWords#asked}
     * @param after where to go on
     */
    Found find(List<String> words, CurrentUser viewer, @Nullable Cursor after, int limit);

    /**
     * What was found.
     *
     * @param asked by what the asking side may read
     * @param internal by internal notes as well
     */
    record Found(List<UUID> asked, List<UUID> internal) {}
}
