package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.exceptionrequest.CaseState;

/** For whom decided cases waited, from being sent to the decision. */
final class Waits {

    private final Map<Waited, Duration> sums = new EnumMap<>(Waited.class);

    private Waits() {}

    static WaitsByParty of(List<CaseFact> decided, Map<UUID, List<WaitFact>> steps) {
        Shown shown = Shown.of(decided.size());
        if (shown != Shown.ALL) {
            return new WaitsByParty(shown, shown == Shown.NOTHING ? null : decided.size(), null, null, null, null);
        }
        var waits = new Waits();
        decided.forEach(one -> waits.add(one, steps.getOrDefault(one.id(), List.of())));
        return new WaitsByParty(shown, decided.size(), waits.mean(Waited.ANALYST, decided.size()), waits.mean(Waited.REQUESTER, decided.size()),
                waits.mean(Waited.APPROVER, decided.size()), waits.mean(Waited.OTHERS, decided.size()));
    }

    private void add(CaseFact one, List<WaitFact> steps) {
        Instant since = one.at().submitted();
        CaseState state = CaseState.SUBMITTED;
        boolean held = false;
        for (WaitFact step : steps) {
            if (step.at().isBefore(since) || step.at().isAfter(one.at().decided())) {
                continue;
            }
            add(one, held ? Waited.OTHERS : waitedFor(state), since, step.at());
            since = step.at();
            state = step.to() == null ? state : step.to();
            held = step.held() == null ? held : step.held();
        }
        add(one, held ? Waited.OTHERS : waitedFor(state), since, one.at().decided());
    }

    private void add(CaseFact one, @Nullable Waited party, Instant from, Instant until) {
        if (party != null && from.isBefore(until)) {
            sums.merge(party, one.ticket().calendar().between(from, until), Duration::plus);
        }
    }

    private long mean(Waited party, int cases) {
        return sums.getOrDefault(party, Duration.ZERO).toSeconds() / cases;
    }

    private static @Nullable Waited waitedFor(CaseState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, IN_CONVERSATION -> Waited.ANALYST;
            case ALTERNATIVE_OFFERED, RESOLVED_BY_ALTERNATIVE, DECLINED -> Waited.REQUESTER;
            case AWAITING_DECISION -> Waited.APPROVER;
            case APPROVED_PENDING, ACTIVE, SUSPENDED, ENDING, CLOSED, WITHDRAWN -> null;
        };
    }

    private enum Waited {
        ANALYST,
        REQUESTER,
        APPROVER,
        OTHERS
    }
}
