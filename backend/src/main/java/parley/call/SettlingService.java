package parley.call;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.activity.ActivityLog;
import parley.activity.Happening;

/** Says of a call how it ended, once nothing of it is on its way any more, and sees to it that whoever was missed is called back. */
@Singleton
class SettlingService {

    /** A telephone system that says nothing for so long of a call that rings has lost its end. */
    private static final Duration RINGS_AT_MOST = Duration.ofMinutes(10);

    private static final Duration TALKS_AT_MOST = Duration.ofHours(12);

    private final CallRows calls;
    private final CallRings ringing;
    private final CallbackService callbacks;
    private final ActivityLog activity;
    private final Clock clock;
    private final Duration settlesAfter;

    SettlingService(
            CallRows calls, CallRings ringing, CallbackService callbacks, ActivityLog activity, Clock clock,
            @Value("${parley.calls.settle-after:3s}") Duration settlesAfter) {
        this.calls = calls;
        this.ringing = ringing;
        this.callbacks = callbacks;
        this.activity = activity;
        this.clock = clock;
        this.settlesAfter = settlesAfter;
    }

    List<CallId> due(int limit) {
        Instant now = clock.instant();
        return calls.toSettle(now.minus(settlesAfter), now.minus(RINGS_AT_MOST), now.minus(TALKS_AT_MOST), limit);
    }

    @Transactional
    void settle(CallId id) {
        Call call = calls.locked(id).filter(each -> !each.track().isSettled()).orElse(null);
        if (call == null) {
            return;
        }
        Call settled = call.settle(clock.instant(), ringing.longEnough());
        ringing.follow(settled);
        calls.update(settled.needsCallback() ? callbacks.oweAfter(settled) : settled);
        if (settled.conclusion() != null) {
            activity.record(Happening.inAdministration("CALL_" + settled.conclusion().outcome(), null, "CALL", id.value(), Map.of()));
        }
    }
}
