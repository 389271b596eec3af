package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import parley.platform.problem.InvalidFields;
import parley.policy.ApproverRole;

/**
 * Somebody's turn in what cannot wait for the decision: what is granted in the meantime, and the emergency. Each thing
 * that can be done gives the next value of the request, or refuses with the fact that stands in the way.
 *
 * @param turn their turn in the case
 */
record UrgentTurn(Turn turn) {

    ExceptionRequest askForInterim(LocalDate lastDay, LocalDate today) {
        turn.allow(CaseAction.ASK_FOR_INTERIM);
        LocalDate latest = today.plusDays(InterimGrant.LONGEST.toDays());
        LocalDate inPlace = turn.file().acceptedWayIsReadyOn();
        if (lastDay.isBefore(today)) {
            throw new InvalidFields("/lastDay", "The last day has passed.");
        }
        if (lastDay.isAfter(latest)) {
            throw new InvalidFields("/lastDay", "At most " + InterimGrant.LONGEST.toDays() + " days, until " + latest + ".");
        }
        if (inPlace != null && lastDay.isAfter(inPlace)) {
            throw new InvalidFields("/lastDay", "The accepted way is ready on " + inPlace + ", so it is not needed for longer.");
        }
        return turn.moved(CaseAction.ASK_FOR_INTERIM, turn.request().touched(turn.now()));
    }

    /** The slot for which this person signs: the one they name, or the first that is open to them. */
    Slot interimSlotToSign(@Nullable ApproverRole named) {
        turn.allow(CaseAction.GRANT_INTERIM);
        return named(named, openInterimSlots());
    }

    ExceptionRequest grantInterim() {
        return turn.take(CaseAction.GRANT_INTERIM, turn.request().touched(turn.now()));
    }

    ExceptionRequest removeInterim() {
        return turn.take(CaseAction.REMOVE_INTERIM, turn.request().touched(turn.now()));
    }

    ExceptionRequest callEmergency(int hours) {
        turn.allow(CaseAction.CALL_EMERGENCY);
        long longest = Emergency.longest(turn.file().levelToday());
        if (hours > longest) {
            throw new InvalidFields("/hours", "At most " + longest + " hours at this level of risk.");
        }
        return turn.moved(CaseAction.CALL_EMERGENCY, turn.request().touched(turn.now()));
    }

    /** The slot for which this person signs: the one they name, or the first that is open to them. */
    Slot emergencySlotToSign(@Nullable ApproverRole named) {
        turn.allow(CaseAction.SIGN_EMERGENCY);
        return named(named, openEmergencySlots());
    }

    /** With the second signature it is in force, never for longer than the risk allows by now. */
    ExceptionRequest signEmergency(Emergency signed, ZoneId zone, Instant reviewBy) {
        turn.allow(CaseAction.SIGN_EMERGENCY);
        if (signed.isOpen()) {
            return turn.moved(CaseAction.SIGN_EMERGENCY, turn.request().touched(turn.now()));
        }
        Duration time = Duration.ofHours(Math.min(signed.hours(), Emergency.longest(turn.file().levelToday())));
        return turn.moved(CaseAction.SIGN_EMERGENCY, turn.request().inEmergency(Term.of(turn.now(), time, zone), reviewBy, turn.now()));
    }

    /** One vote afterwards; with the last one needed, nothing is left to look at. */
    ExceptionRequest reviewEmergency(Slot slot, @Nullable String accepts) {
        turn.allow(CaseAction.REVIEW_EMERGENCY);
        turn.refuseIfNotSaid(accepts);
        return turn.moved(
                CaseAction.REVIEW_EMERGENCY,
                turn.file().slots().areFilledBy(turn.filledWith(slot)) ? turn.request().reviewed(turn.now()) : turn.request().touched(turn.now()));
    }

    /** Sides of an emergency for which this person may sign now; nobody signs for both. */
    List<Slot> openEmergencySlots() {
        Emergency emergency = turn.file().emergency();
        if (emergency == null || emergency.signatures().includes(turn.actor())) {
            return List.of();
        }
        return mine(turn.file().openEmergencySlots());
    }

    /** Sides of an interim grant for which this person may sign now; nobody signs for both. */
    List<Slot> openInterimSlots() {
        InterimGrant grant = turn.file().interim();
        if (grant == null || !grant.isOpen() || grant.signatures().includes(turn.actor())) {
            return List.of();
        }
        return mine(turn.file().openInterimSlots());
    }

    private List<Slot> mine(List<Slot> open) {
        return open.stream().filter(slot -> slot.eligible().contains(turn.who())).toList();
    }

    private static Slot named(@Nullable ApproverRole role, List<Slot> open) {
        return open.stream()
                .filter(slot -> role == null || slot.role() == role)
                .findFirst()
                .orElseThrow(() -> new InvalidFields("/role", "You cannot agree in this role now."));
    }
}
