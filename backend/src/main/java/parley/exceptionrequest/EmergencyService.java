package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.Ids;
import parley.platform.web.IfMatch;

/** When something stands still: two people let an exception begin at once, and those who must agree look at it afterwards. */
@Singleton
public class EmergencyService {

    private final Cases cases;
    private final CompanyZone zone;
    private final DecisionRepository decisions;

    EmergencyService(Cases cases, CompanyZone zone, DecisionRepository decisions) {
        this.cases = cases;
        this.zone = zone;
        this.decisions = decisions;
    }

    @Transactional
    public void call(long number, EmergencyCalled called, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest next = new UrgentTurn(turn).callEmergency(called.hours());
        Emergency before = turn.file().emergency();
        Emergency emergency = Emergency.call(
                before == null ? Ids.next() : before.id(),
                next.id(),
                called.hours(),
                called.why().strip(),
                by.id().value(),
                turn.now());
        cases.save(turn, turn.file().with(emergency).with(next), CaseEvent.EMERGENCY_CALLED, Map.of("hours", called.hours()));
    }

    @Transactional
    public void sign(long number, Signature signature, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Slot slot = new UrgentTurn(turn).emergencySlotToSign(signature.role());
        Emergency signed = turn.file().emergency().signed(slot, turn.who(), turn.now());
        ExceptionRequest next = new UrgentTurn(turn).signEmergency(
                signed, zone.zone(), zone.afterWorkingDays(turn.now(), Emergency.WORKING_DAYS_TO_REVIEW));
        cases.save(
                turn,
                turn.file().with(signed).with(next),
                CaseEvent.EMERGENCY_SIGNED,
                Map.of("role", slot.role().name(), "last", !signed.isOpen()));
    }

    /** One of those who must agree has looked at it, and agrees. */
    @Transactional
    public void review(long number, Approval approval, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Slot slot = turn.slotToFill(CaseAction.REVIEW_EMERGENCY, approval.role());
        String accepts = approval.accepts() == null ? null : approval.accepts().strip();
        ExceptionRequest next = new UrgentTurn(turn).reviewEmergency(slot, accepts);
        Decision decision = DecisionService.decision(turn, DecisionOutcome.APPROVE, slot, null, null, accepts);
        decisions.save(decision);
        cases.save(
                turn,
                turn.file().with(decision).with(next),
                CaseEvent.EMERGENCY_REVIEWED,
                Map.of("role", slot.role().name(), "last", next.reviewDueAt() == null, "snapshot", decision.snapshot()));
    }
}
