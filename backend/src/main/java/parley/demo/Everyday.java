package parley.demo;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import parley.ticket.Impact;
import parley.ticket.TicketKind;
import parley.ticket.Urgency;

/**
 * A ticket of an ordinary day: who asked what is written down, who takes it and when is left to the line.
 *
 * @param requester who asked
 * @param kind what was asked
 * @param category what it is about
 * @param impact who is affected
 * @param urgency whether they can work
 * @param season the only season in which it can happen
 * @param title its title
 * @param text the first message
 * @param turns what is said until it is over
 */
record Everyday(
        String requester,
        TicketKind kind,
        @Nullable String category,
        Impact impact,
        Urgency urgency,
        @Nullable Season season,
        String title,
        String text,
        List<Turn> turns) {

    /** Where the rules send it. */
    String queue() {
        return switch (category == null ? "" : category) {
            case "shop-floor" -> "Shop floor";
            case "network", "telephone" -> "Network";
            case "application" -> "Applications";
            case "" -> "Triage";
            default -> "Workplace";
        };
    }

    /** Somebody says or does something. */
    record Turn(Move move, String text) {}

    /** What can be said or done next, under the sign that stands for it in the book. */
    enum Move {
        ASKS('?'),
        ANSWERS(':'),
        WRITES('<'),
        NOTES('#'),
        /** It is somebody else's turn. */
        REFERS('^'),
        HANDS('>'),
        HOLDS('%'),
        SOLVES('!'),
        THANKS('+'),
        CONFIRMS('.'),
        REOPENS('~');

        private final char sign;

        Move(char sign) {
            this.sign = sign;
        }

        static Move of(char sign) {
            for (Move move : values()) {
                if (move.sign == sign) {
                    return move;
                }
            }
            throw new IllegalArgumentException("Nobody does " + sign);
        }

        boolean isOfTheRequester() {
            return this == WRITES || this == THANKS || this == CONFIRMS || this == REOPENS;
        }
    }
}
