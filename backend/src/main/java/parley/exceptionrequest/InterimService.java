package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.Ids;
import parley.platform.web.IfMatch;

/** In the meantime: what somebody may do until their case is decided, or until the way that they took is in place. */
@Singleton
public class InterimService {

    private final Cases cases;
    private final CompanyZone zone;

    InterimService(Cases cases, CompanyZone zone) {
        this.cases = cases;
        this.zone = zone;
    }

    @Transactional
    public void ask(long number, InterimAsked asked, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        LocalDate today = turn.now().atZone(zone.zone()).toLocalDate();
        ExceptionRequest next = new UrgentTurn(turn).askForInterim(asked.lastDay(), today);
        InterimGrant before = turn.file().interim();
        InterimGrant grant = InterimGrant.ask(
                before == null ? Ids.next() : before.id(),
                next.id(),
                asked.lastDay(),
                endOf(asked.lastDay(), zone.zone()),
                asked.conditions().strip(),
                asked.why().strip(),
                by.id().value(),
                turn.now());
        cases.save(
                turn,
                turn.file().with(grant).with(next),
                CaseEvent.INTERIM_ASKED,
                Map.of("lastDay", asked.lastDay().toString()));
    }

    @Transactional
    public void sign(long number, Signature signature, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        Slot slot = new UrgentTurn(turn).interimSlotToSign(signature.role());
        ExceptionRequest next = new UrgentTurn(turn).grantInterim();
        CaseFile file = turn.file();
        InterimGrant signed = file.interim()
                .signed(slot, turn.who(), file.levelToday(), turn.now());
        cases.save(
                turn,
                file.with(signed).with(next),
                CaseEvent.INTERIM_GRANTED,
                Map.of("role", slot.role().name(), "last", signed.isGranted()));
    }

    /** Nothing is left of what was granted. */
    @Transactional
    public void remove(long number, Closure closure, CurrentUser by, @Nullable IfMatch seen) {
        Turn turn = cases.turn(number, by, seen);
        ExceptionRequest next = new UrgentTurn(turn).removeInterim();
        InterimGrant removed = turn.file().interim().removed(closure.removalProof().strip(), turn.who(), turn.now());
        cases.save(turn, turn.file().with(removed).with(next), CaseEvent.INTERIM_REMOVED, Map.of());
    }

    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
