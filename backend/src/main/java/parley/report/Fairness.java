package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.policy.RiskLevel;
import parley.report.FairnessRow.Evenness;

/**
 * Compares how the requests of some people were decided with those of all others, case by case with those about the same
 * rule at the same risk. A case that has none of others beside it says nothing here.
 */
final class Fairness {

    private final Map<Like, List<CaseFact>> alike;

    /** @param decided every decided request */
    Fairness(List<CaseFact> decided) {
        this.alike = decided.stream().collect(Collectors.groupingBy(Like::of));
    }

    /** By groups, the largest first. @param of names the group of a case, null where it is in none */
    List<FairnessRow> rows(Function<CaseFact, String> of, Function<CaseFact, String> name) {
        Map<String, List<CaseFact>> groups = new LinkedHashMap<>();
        alike.values().stream().flatMap(List::stream).filter(one -> of.apply(one) != null)
                .forEach(one -> groups.computeIfAbsent(of.apply(one), none -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<CaseFact>>>comparingInt(group -> -group.getValue().size()).thenComparing(Map.Entry::getKey))
                .map(group -> row(group.getKey(), name.apply(group.getValue().get(0)), group.getValue(), beside(group.getValue(), of)))
                .toList();
    }

    /** Of the decisions of a group, those that have others beside them, with what those were like. */
    List<Compared> beside(List<CaseFact> group, Function<CaseFact, String> of) {
        List<Compared> compared = new ArrayList<>();
        for (CaseFact one : group) {
            List<CaseFact> others = alike.get(Like.of(one)).stream().filter(other -> !of.apply(one).equals(of.apply(other))).toList();
            if (!others.isEmpty()) {
                double approved = (double) others.stream().filter(CaseFact::isApproved).count() / others.size();
                compared.add(new Compared(one, approved, time(one).compareTo(median(others)) < 0));
            }
        }
        return compared;
    }

    private static FairnessRow row(String id, @Nullable String name, List<CaseFact> group, List<Compared> compared) {
        int approved = (int) compared.stream().filter(one -> one.fact().isApproved()).count();
        int faster = (int) compared.stream().filter(Compared::faster).count();
        double expected = compared.stream().mapToDouble(Compared::othersApproved).sum();
        boolean says = Shown.of(group.size()) != Shown.NOTHING;
        return new FairnessRow(
                id,
                name,
                says ? group.size() : null,
                Shown.of(compared.size()) == Shown.NOTHING ? null : compared.size(),
                RateFigure.of(approved, compared.size()),
                Shown.of(compared.size()) == Shown.NOTHING ? null : expected,
                RateFigure.of(faster, compared.size()),
                evenness(approved, expected, faster, compared.size()));
    }

    /** Speed first: that is what nobody sees. */
    private static Evenness evenness(int approved, double expected, int faster, int compared) {
        if (Shown.of(compared) != Shown.ALL) {
            return Evenness.TOO_FEW;
        }
        Interval speed = Interval.ofShare(faster, compared);
        if (speed.low() > 0.5 || speed.high() < 0.5) {
            return speed.low() > 0.5 ? Evenness.FASTER : Evenness.SLOWER;
        }
        Interval approvals = Interval.ofShare(approved, compared);
        double share = expected / compared;
        return share < approvals.low() ? Evenness.APPROVED_MORE : share > approvals.high() ? Evenness.APPROVED_LESS : Evenness.EVEN;
    }

    private static Duration median(List<CaseFact> cases) {
        List<Duration> times = cases.stream().map(Fairness::time).sorted().toList();
        return times.get((times.size() - 1) / 2);
    }

    private static Duration time(CaseFact decided) {
        return decided.ticket().calendar().between(decided.at().submitted(), decided.at().decided());
    }

    /** About the same rule at the same risk. */
    private record Like(String rule, @Nullable RiskLevel residual) {

        static Like of(CaseFact one) {
            return new Like(one.rule(), one.residual());
        }
    }

    /**
     * A decision with others beside it.
     *
     * @param fact the decision
     * @param othersApproved which share of the others was approved
     * @param faster whether it was faster than half of the others
     */
    record Compared(CaseFact fact, double othersApproved, boolean faster) {}
}
