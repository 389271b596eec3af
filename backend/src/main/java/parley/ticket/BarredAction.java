package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that belongs to the reader's part and cannot be done now.
 *
 * @param action what
 * @param reason why not
 */
@Serdeable
public record BarredAction(TicketAction action, Reason reason) {

    /** Why an action cannot be done now. */
    public enum Reason {
        NOT_IN_THIS_STATUS,
        /** The case file of an exception request sets its status. */
        FOLLOWS_FROM_THE_CASE_FILE,
        /** Closed for more than 14 days; a new message opens a new ticket that follows it. */
        CLOSED_TOO_LONG_AGO,
        NO_MESSAGE_REOPENED_IT;

        String words(TicketStatus status) {
            return switch (this) {
                case NOT_IN_THIS_STATUS -> "the ticket is " + status + ".";
                case FOLLOWS_FROM_THE_CASE_FILE -> "the case file of the exception request decides it.";
                case CLOSED_TOO_LONG_AGO -> "it was closed too long ago. A new message opens a new ticket that follows it.";
                case NO_MESSAGE_REOPENED_IT -> "no message reopened it.";
            };
        }
    }
}
