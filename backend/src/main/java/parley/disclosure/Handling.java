package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import parley.platform.problem.InvalidFields;

/**
 * Somebody at a disclosure: whether they may do something now, and what becomes of it.
 *
 * @param disclosure the disclosure, as the clock has left it
 * @param leave the leave that was given, if any
 * @param part what they are to it
 * @param who who they are; empty where they are anonymous
 * @param now when
 */
record Handling(Disclosure disclosure, @Nullable Leave leave, DisclosurePart part, @Nullable UUID who, Instant now) {

    /** Refuses what is somebody else's to do, and what the state does not allow. */
    void require(DisclosureAction action) {
        if (!action.by().contains(part)) {
            throw new NotYoursToDo();
        }
        if (!action.from().contains(disclosure.state())) {
            throw new NotInThisState(action, disclosure.state(), allowed());
        }
    }

    List<DisclosureAction> allowed() {
        return Arrays.stream(DisclosureAction.values())
                .filter(action -> action.by().contains(part) && action.from().contains(disclosure.state()) && isOpen(action))
                .toList();
    }

    private boolean isOpen(DisclosureAction action) {
        return switch (action) {
            case GIVE_LEAVE -> leave == null;
            case CONFIRM_LEAVE -> leave != null && leave.waitsForSecond(now) && !leave.givenBy().equals(who);
            case CONFIRM_EXCLUSION -> who != null && !who.equals(disclosure.exclusion().proposedBy());
            case WRITE, AGREE, GRANT, PROPOSE_EXCLUSION, CONTAIN, LINK, CLOSE -> true;
        };
    }

    Disclosure grant() {
        require(DisclosureAction.GRANT);
        return disclosure.granted(now, who);
    }

    Disclosure propose(ExclusionGround ground, String reason, Instant lapsesAt) {
        require(DisclosureAction.PROPOSE_EXCLUSION);
        return disclosure.proposed(Exclusion.proposed(ground, reason, who, now, lapsesAt));
    }

    Disclosure confirmExclusion() {
        require(DisclosureAction.CONFIRM_EXCLUSION);
        return disclosure.excluded(who, now);
    }

    Disclosure contain() {
        require(DisclosureAction.CONTAIN);
        return disclosure.contained(now);
    }

    /** The first word of the team is the answer that was promised. */
    Disclosure write() {
        require(DisclosureAction.WRITE);
        return part == DisclosurePart.HANDLER ? disclosure.answered(now) : disclosure;
    }

    /** Nobody leads somebody who is anonymous. */
    Disclosure agree(boolean manager, boolean hr) {
        require(DisclosureAction.AGREE);
        if (manager && disclosure.told().isAnonymous()) {
            throw new InvalidFields("/lineManager", "is not known of somebody anonymous");
        }
        return disclosure.readBy(manager, hr);
    }

    Disclosure link(UUID request) {
        require(DisclosureAction.LINK);
        return disclosure.leadingTo(request);
    }

    Leave giveLeave(UUID id, LocalDate lastDay, Instant until, String conditions) {
        require(DisclosureAction.GIVE_LEAVE);
        if (leave != null) {
            throw new LeaveGivenBefore();
        }
        if (!until.isAfter(now)) {
            throw new InvalidFields("/lastDay", "is over already");
        }
        if (until.isAfter(now.plus(Leave.LONGEST))) {
            throw new InvalidFields("/lastDay", "is more than 14 days away");
        }
        return Leave.given(id, disclosure.id(), lastDay, until, conditions, who, disclosure.told().needsTwoForLeave(), now);
    }

    Leave confirmLeave() {
        require(DisclosureAction.CONFIRM_LEAVE);
        if (leave == null || !leave.waitsForSecond(now)) {
            throw new NoLeaveToConfirm();
        }
        return leave.confirmed(who, now);
    }

    Disclosure close(DisclosureOutcome outcome, String changed) {
        require(DisclosureAction.CLOSE);
        if (outcome == DisclosureOutcome.TO_EXCEPTION && disclosure.caseId() == null) {
            throw new ExceptionNotLinked();
        }
        return disclosure.closed(new Conclusion(outcome, changed, who, now));
    }
}
