package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.account.PersonName;

/** Signs that decisions are made without looking, or without trying anything else first: reasons to talk, no verdicts. */
final class Signals {

    private Signals() {}

    static List<ApproverSignal> ofApprovers(List<VoteFact> votes) {
        Map<PersonName, List<VoteFact>> byPerson = new LinkedHashMap<>();
        votes.forEach(vote -> byPerson.computeIfAbsent(vote.by(), none -> new ArrayList<>()).add(vote));
        return byPerson.entrySet().stream().map(one -> ofApprover(one.getKey(), one.getValue())).toList();
    }

    private static ApproverSignal ofApprover(PersonName approver, List<VoteFact> votes) {
        List<VoteFact> approvals = votes.stream().filter(VoteFact::approves).toList();
        int unopened = (int) approvals.stream().filter(vote -> vote.opened() == null).count();
        return new ApproverSignal(
                approver,
                RateFigure.of(approvals.size(), votes.size()),
                secondsFromOpening(approvals),
                Shown.of(votes.size()) == Shown.NOTHING ? null : unopened,
                Shown.of(votes.size()) == Shown.ALL && approvals.size() == votes.size());
    }

    private static @Nullable Long secondsFromOpening(List<VoteFact> approvals) {
        List<Long> seconds = approvals.stream()
                .filter(vote -> vote.opened() != null)
                .map(vote -> Duration.between(vote.opened(), vote.at()).toSeconds())
                .sorted()
                .toList();
        return Shown.of(seconds.size()) == Shown.ALL ? seconds.get((seconds.size() - 1) / 2) : null;
    }

    static List<TeamSignal> ofTeams(List<CaseFact> decided) {
        Fairness fairness = new Fairness(decided);
        Map<String, List<CaseFact>> byTeam = new LinkedHashMap<>();
        decided.forEach(one -> byTeam.computeIfAbsent(one.team().toString(), none -> new ArrayList<>()).add(one));
        return byTeam.values().stream()
                .map(cases -> ofTeam(cases, fairness.beside(cases, one -> one.team().toString())))
                .sorted(Comparator.comparing(TeamSignal::name))
                .toList();
    }

    private static TeamSignal ofTeam(List<CaseFact> cases, List<Fairness.Compared> compared) {
        List<CaseFact> declined = cases.stream().filter(CaseFact::isDeclined).toList();
        boolean says = Shown.of(compared.size()) != Shown.NOTHING;
        return new TeamSignal(
                cases.get(0).team(),
                cases.get(0).teamName(),
                RateFigure.of(declined.size(), cases.size()),
                says ? compared.size() : 0,
                says ? (int) compared.stream().filter(one -> one.fact().isDeclined()).count() : null,
                says ? compared.stream().mapToDouble(one -> 1 - one.othersApproved()).sum() : null,
                RateFigure.of((int) declined.stream().filter(one -> one.tried().offers() == 0).count(), declined.size()),
                RateFigure.of((int) declined.stream().filter(one -> one.tried().talks() == 0).count(), declined.size()));
    }
}
