package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What exception requests say about the rules they were asked under, between two moments and seen from now. Each figure
 * of the Policies page is made from the cases that a method here returns, and opens exactly those.
 */
final class Lessons {

    static final Duration TO_TAKE_ANOTHER_WAY = Duration.ofDays(30);
    static final Duration TO_SEE_WHETHER_IT_WORKS = Duration.ofDays(14);
    static final Duration TO_REMOVE = Duration.ofDays(3);
    private static final int RENEWALS_OF_A_CHAIN = 2;
    private static final double HOURS_OF_A_DAY = 8;

    private final List<CaseFact> all;
    private final List<OfferFact> offers;
    private final Instant from;
    private final Instant until;
    private final Instant now;

    Lessons(List<CaseFact> all, List<OfferFact> offers, Instant from, Instant until, Instant now) {
        this.all = List.copyOf(all);
        this.offers = List.copyOf(offers);
        this.from = from;
        this.until = until;
        this.now = now;
    }

    Lessons of(String rule) {
        return new Lessons(
                all.stream().filter(one -> one.rule().equals(rule)).toList(),
                offers.stream().filter(offer -> offer.rule().equals(rule)).toList(), from, until, now);
    }

    Lessons between(Instant first, Instant last) {
        return new Lessons(all, offers, first, last, now);
    }

    /** Asked in that time. */
    List<CaseFact> requests() {
        return those(one -> isIn(one.at().submitted()));
    }

    /** Decided in that time, as the last decision says. */
    List<CaseFact> decided() {
        return those(one -> one.isDecided() && isIn(one.at().decided()));
    }

    List<CaseFact> approved() {
        return decided().stream().filter(CaseFact::isApproved).toList();
    }

    List<CaseFact> declined() {
        return decided().stream().filter(CaseFact::isDeclined).toList();
    }

    /** Declined in that time, and long enough ago to say what became of it. */
    List<CaseFact> declinedForGood() {
        return declined().stream().filter(one -> !one.at().decided().plus(TO_TAKE_ANOTHER_WAY).isAfter(now)).toList();
    }

    /** Of those, the ones whose requester has found no way to the same end with us since: neither an alternative nor an exception. */
    List<CaseFact> bareDeclines() {
        return declinedForGood().stream().filter(one -> all.stream().noneMatch(other -> isAWayOnAfter(one, other))).toList();
    }

    private static boolean isAWayOnAfter(CaseFact declined, CaseFact other) {
        Instant since = declined.at().decided();
        Instant found = other.at().resolved() != null ? other.at().resolved() : other.isApproved() ? other.at().decided() : null;
        return other.who().person().equals(declined.who().person()) && other.rule().equals(declined.rule()) && !other.id().equals(declined.id())
                && found != null && !found.isBefore(since) && !found.isAfter(since.plus(TO_TAKE_ANOTHER_WAY));
    }

    /** Appealed, and decided anew in that time. */
    List<CaseFact> appeals() {
        return decided().stream().filter(one -> one.at().appealed() != null).toList();
    }

    List<CaseFact> upheldAppeals() {
        return appeals().stream().filter(CaseFact::isApproved).toList();
    }

    /** Ended in that time. */
    List<CaseFact> ended() {
        return those(one -> one.at().activated() != null && isIn(one.at().ended()));
    }

    /** Of those, the ones that were found in use, or were not proven to be removed in three days. */
    List<CaseFact> stillInUse() {
        return ended().stream()
                .filter(one -> one.kept().foundInUse()
                        || one.at().removable() != null && one.at().removable().plus(TO_REMOVE).isBefore(one.at().closed() == null ? now : one.at().closed()))
                .toList();
    }

    /** In force now. */
    List<CaseFact> inForce() {
        return inForceAt(now);
    }

    private List<CaseFact> inForceAt(Instant moment) {
        return those(one -> one.wasInForce(moment));
    }

    /** The weight of what is in force at a moment, by its risk and by how many months it has been. */
    double debt(Instant moment) {
        return inForceAt(moment).stream()
                .mapToDouble(one -> weight(one) * (double) Duration.between(one.at().activated(), moment).toSeconds() / Duration.ofDays(30).toSeconds())
                .sum();
    }

    private static int weight(CaseFact one) {
        return one.residual() == null ? 3 : switch (one.residual()) {
            case LOW -> 1;
            case MODERATE -> 3;
            case HIGH -> 9;
            case CRITICAL -> 27;
        };
    }

    /** The last of each chain that was renewed twice and approved each time, all of it as agreed. */
    List<CaseFact> cleanRenewals() {
        Map<UUID, CaseFact> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        return those(one -> one.renewalNo() >= RENEWALS_OF_A_CHAIN && one.isApproved() && isCleanChain(one, byId));
    }

    private static boolean isCleanChain(CaseFact last, Map<UUID, CaseFact> byId) {
        CaseFact one = last;
        int seen = 0;
        while (one != null && one.kept().isClean()) {
            seen++;
            if (one.renews() == null) {
                return seen > RENEWALS_OF_A_CHAIN;
            }
            one = byId.get(one.renews());
        }
        return false;
    }

    /** Asked in that time, and an accepted way did not work after all. */
    List<CaseFact> reopened() {
        return requests().stream().filter(one -> one.tried().reopened() > 0).toList();
    }

    List<Observed> firstReplies() {
        return requests().stream().map(one -> one.firstReply(now)).toList();
    }

    List<Observed> decisions() {
        return requests().stream().map(one -> one.decision(now)).toList();
    }

    /** Answered in that time. What was accepted counts once two weeks have shown whether it works, or as soon as it did not. */
    List<OfferFact> answeredOffers() {
        return offers.stream()
                .filter(offer -> isIn(offer.respondedAt()))
                .filter(offer -> !offer.accepted() || !offer.holds() || !offer.resolvedAt().plus(TO_SEE_WHETHER_IT_WORKS).isAfter(now))
                .toList();
    }

    static List<OfferFact> thatWork(List<OfferFact> answered) {
        return answered.stream().filter(offer -> offer.accepted() && offer.holds()).toList();
    }

    /**
     * How much time the rule takes of people: requests and reopenings for every 100 people in a quarter, times the working
     * days that half of them took at the most. Empty under five.
     */
    @Nullable Double friction(long people, int quarters) {
        List<CaseFact> requests = requests();
        List<Duration> took = requests.stream().map(CaseFact::toOutcome).filter(duration -> duration != null).sorted().toList();
        if (Shown.of(requests.size()) == Shown.NOTHING || took.isEmpty() || people == 0) {
            return null;
        }
        long asks = requests.size() + requests.stream().mapToLong(one -> one.tried().reopened()).sum();
        double medianHours = took.get((took.size() - 1) / 2).toSeconds() / 3600.0;
        return asks * 100.0 / people / quarters * (medianHours / HOURS_OF_A_DAY);
    }

    /** The cases beside some alternatives. */
    List<CaseFact> ofOffers(List<OfferFact> some) {
        Set<UUID> tickets = some.stream().map(OfferFact::ticket).collect(Collectors.toSet());
        return those(one -> tickets.contains(one.id()));
    }

    Lessons withAlternative(String name) {
        return new Lessons(all, offers.stream().filter(offer -> name.equals(offer.alternative())).toList(), from, until, now);
    }

    private List<CaseFact> those(Predicate<CaseFact> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private boolean isIn(@Nullable Instant moment) {
        return moment != null && !moment.isBefore(from) && moment.isBefore(until);
    }
}
