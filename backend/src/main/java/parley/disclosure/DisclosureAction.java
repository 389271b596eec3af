package parley.disclosure;

import static parley.disclosure.DisclosurePart.DISCLOSER;
import static parley.disclosure.DisclosurePart.HANDLER;
import static parley.disclosure.DisclosureState.CLOSED;
import static parley.disclosure.DisclosureState.EXCLUDED;
import static parley.disclosure.DisclosureState.EXCLUSION_PROPOSED;
import static parley.disclosure.DisclosureState.GRANTED;
import static parley.disclosure.DisclosureState.RECEIVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be done with a disclosure: from which state, to which, and by whom. */
enum DisclosureAction {
    WRITE(from(RECEIVED, EXCLUSION_PROPOSED, GRANTED, EXCLUDED, CLOSED), stays(), by(DISCLOSER, HANDLER)),
    /** Who else may read it is theirs to say, at any time. */
    AGREE(from(RECEIVED, EXCLUSION_PROPOSED, GRANTED, EXCLUDED, CLOSED), stays(), by(DISCLOSER)),
    /** Also against a proposal to exclude it. What is granted stands. */
    GRANT(from(RECEIVED, EXCLUSION_PROPOSED), to(GRANTED), by(HANDLER)),
    PROPOSE_EXCLUSION(from(RECEIVED), to(EXCLUSION_PROPOSED), by(HANDLER)),
    /** By another one than who proposed it. */
    CONFIRM_EXCLUSION(from(EXCLUSION_PROPOSED), to(EXCLUDED), by(HANDLER)),
    CONTAIN(from(RECEIVED, EXCLUSION_PROPOSED, GRANTED, EXCLUDED), stays(), by(HANDLER)),
    /** What may go on meanwhile; once. */
    GIVE_LEAVE(from(RECEIVED, GRANTED), stays(), by(HANDLER)),
    /** With restricted data, by another one than who gave it. */
    CONFIRM_LEAVE(from(RECEIVED, GRANTED), stays(), by(HANDLER)),
    /** An exception request goes on from here. */
    LINK(from(RECEIVED, EXCLUSION_PROPOSED, GRANTED, EXCLUDED), stays(), by(DISCLOSER, HANDLER)),
    CLOSE(from(GRANTED, EXCLUDED), to(CLOSED), by(HANDLER));

    private final Set<DisclosureState> from;
    private final Set<DisclosureState> to;
    private final Set<DisclosurePart> by;

    DisclosureAction(Set<DisclosureState> from, Set<DisclosureState> to, Set<DisclosurePart> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    Set<DisclosureState> from() {
        return from;
    }

    /** Empty where it stays where it is. */
    Set<DisclosureState> to() {
        return to;
    }

    Set<DisclosurePart> by() {
        return by;
    }

    private static Set<DisclosureState> from(DisclosureState first, DisclosureState... others) {
        return EnumSet.of(first, others);
    }

    private static Set<DisclosureState> to(DisclosureState state) {
        return EnumSet.of(state);
    }

    private static Set<DisclosureState> stays() {
        return EnumSet.noneOf(DisclosureState.class);
    }

    private static Set<DisclosurePart> by(DisclosurePart... parts) {
        return EnumSet.copyOf(List.of(parts));
    }
}
