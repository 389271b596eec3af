package parley.routing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import parley.account.PersonId;

/**
 * An analyst as the desk knows them at a moment.
 *
 * @param state what they say about being here; away where they have fallen silent
 * @param since since when they say so
 * @param lastShown when something was put before them last
 * @param asked whether they are asked if they are there
 * @param onBreather whether they take a breather
 * @param offered whether a ticket is kept for them
 * @param inHand how many tickets they have in hand, hard ones counting for more
 * @param room how many they hold
 */
record AnalystAtDesk(
        PersonId id, String name, DeskState state, @Nullable Instant since, @Nullable Instant lastShown, boolean asked, boolean onBreather, boolean offered,
        int inHand, int room) {

    /** The first reason that holds; empty for somebody who can be offered the next one. */
    @Nullable NotOffered whyNot() {
        if (state != DeskState.AVAILABLE) {
            return state == DeskState.BUSY ? NotOffered.BUSY : NotOffered.AWAY;
        }
        if (onBreather) {
            return NotOffered.ON_A_BREATHER;
        }
        if (asked) {
            return NotOffered.ASKED_WHETHER_THERE;
        }
        if (offered) {
            return NotOffered.HAS_AN_OFFER;
        }
        return isFull() ? NotOffered.FULL : null;
    }

    boolean isFree() {
        return whyNot() == null;
    }

    boolean isFull() {
        return inHand >= room;
    }

    /** Since when they have been free: who came or was shown something last is the last to be asked. */
    Instant idleSince() {
        Instant here = since == null ? Instant.EPOCH : since;
        return lastShown == null || lastShown.isBefore(here) ? here : lastShown;
    }
}
