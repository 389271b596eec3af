package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import parley.platform.problem.Refusal;
import parley.policy.ApproverRole;
import parley.policy.PreAuthorisation;
import parley.policy.RiskLevel;

/** Whatever people try in whatever order, the promises of a case hold. */
class NoWayAroundTest {

    private static final List<UUID> PEOPLE = List.of(
            Company.INES,
            Company.SAM,
            Company.LOTTE,
            Company.MARA,
            Company.HENRIK,
            Company.ELSA,
            Company.DELE,
            Company.CHIARA,
            Company.PIET);

    /** One thing that somebody tries. */
    record Attempt(UUID person, Try what, int value) {
        void on(Story story) {
            try {
                what.act.accept(story, this);
            } catch (Refusal refused) {
                // a refusal changes nothing, which is what is looked at afterwards
            }
        }
    }

    /** What people try, in the order in which a case usually goes; each may be tried at any time. */
    enum Try {
        REPLY((story, attempt) -> story.inConversation(attempt.person)),
        OFFER((story, attempt) -> story.offered("Company stick", attempt.person)),
        ACCEPT((story, attempt) -> latest(story, attempt, Try::accept)),
        REJECT((story, attempt) -> latest(story, attempt, Try::reject)),
        TALK((story, attempt) -> talk(story, attempt)),
        RATE((story, attempt) -> story.rated(1 + attempt.value % 5, 1 + attempt.value / 5 % 5, attempt.person)),
        ADD_CONDITION((story, attempt) -> story.condition(
                ConditionTiming.values()[attempt.value % 3],
                attempt.value % 2 == 0 ? RiskAxis.LIKELIHOOD : null,
                Company.INES,
                attempt.person)),
        ASK_MEANWHILE((story, attempt) -> story.askedMeanwhile(attempt.value, attempt.person)),
        SIGN_MEANWHILE((story, attempt) -> story.signedMeanwhile(attempt.person)),
        PROVE((story, attempt) -> prove(story, attempt)),
        ASK((story, attempt) -> story.asked(
                attempt.value * 4, attempt.value % 2 == 0 ? null : "There is no network at all", attempt.person)),
        QUESTION((story, attempt) -> story.askedForMore(attempt.person)),
        APPROVE((story, attempt) -> story.approved(attempt.person)),
        DECLINE((story, attempt) -> story.declined("x".repeat(attempt.value * 2), attempt.person)),
        APPEAL((story, attempt) -> story.appealed(attempt.person)),
        CORRECT((story, attempt) -> story.corrected(
                Story.need(Story.FIRST_DAY, Story.FIRST_DAY.plusDays(attempt.value)), attempt.person)),
        ACTIVATE((story, attempt) -> story.activated(attempt.person)),
        SUSPEND((story, attempt) -> story.suspended(attempt.person)),
        RESUME((story, attempt) -> story.resumed(attempt.person)),
        GIVE_BACK((story, attempt) -> {
            if (attempt.value % 5 == 0) {
                story.givenBack(attempt.person);
            }
        }),
        REVOKE((story, attempt) -> {
            if (attempt.value % 5 == 0) {
                story.revoked(attempt.person, attempt.value);
            }
        }),
        REPORT_USE((story, attempt) -> story.foundInUse(attempt.person)),
        CALL_EMERGENCY((story, attempt) -> {
            if (attempt.value % 3 == 0) {
                story.emergency(1 + attempt.value, attempt.person);
            }
        }),
        SIGN_EMERGENCY((story, attempt) -> {
            if (story.file().emergency() != null) {
                story.signedEmergency(attempt.person);
            }
        }),
        STAND_IN((story, attempt) -> story.whileAway(PEOPLE.get(attempt.value % PEOPLE.size()), attempt.person)),
        COME_BACK((story, attempt) -> story.backAtWork()),
        AT_ONCE((story, attempt) -> {
            PreAuthorisation said = agreedBeforehand(story, attempt.value);
            if (attempt.value % 2 == 0) {
                story.grantedAtOnce(said, false);
            } else {
                story.grantedAtOnce(said, attempt.person);
            }
        }),
        REVIEW((story, attempt) -> story.reviewedEmergency(attempt.person)),
        CLOSE((story, attempt) -> story.closed(attempt.person)),
        DID_NOT_WORK((story, attempt) -> story.didNotWork(attempt.person)),
        ABANDON((story, attempt) -> story.abandoned(attempt.person)),
        WITHDRAW((story, attempt) -> {
            if (attempt.value == 0) {
                story.withdrawn(attempt.person);
            }
        }),
        WAIT((story, attempt) -> story.after(Duration.ofHours(attempt.value)));

        private final BiConsumer<Story, Attempt> act;

        Try(BiConsumer<Story, Attempt> act) {
            this.act = act;
        }

        /** By the owner of the rule; the rule itself is not one of low risk. */
        private static PreAuthorisation agreedBeforehand(Story story, int days) {
            return new PreAuthorisation(
                    UUID.randomUUID(), Story.USB_STICKS.key(), Story.USB_STICKS.version(), 1, 60 + days, Map.of(), Company.DELE, story.now());
        }

        private static void latest(Story story, Attempt attempt, BiConsumer<Story, Attempt> act) {
            if (!story.file().proposals().isEmpty()) {
                act.accept(story, attempt);
            }
        }

        private static void accept(Story story, Attempt attempt) {
            if (attempt.value % 5 == 0) {
                story.accepted(story.lastOffer(), attempt.person);
            }
        }

        private static void reject(Story story, Attempt attempt) {
            story.rejected(story.lastOffer(), attempt.value % 3 == 0 ? RejectReason.TOO_SLOW : RejectReason.OTHER, attempt.person);
        }

        private static void talk(Story story, Attempt attempt) {
            ConversationChannel channel = attempt.value % 3 == 1 ? ConversationChannel.MAIL : ConversationChannel.CALL;
            story.talked(channel, story.now(), attempt.value % 3 == 2 ? null : Company.MARA, attempt.person);
        }

        private static void prove(Story story, Attempt attempt) {
            List<Condition> conditions = story.file().conditions();
            if (!conditions.isEmpty()) {
                story.proven(conditions.get(attempt.value % conditions.size()), attempt.person);
            }
        }
    }

    @Property(tries = 2000, seed = "20260601", edgeCases = EdgeCasesMode.NONE)
    void nothing_is_in_force_without_its_approvers_its_proofs_and_an_end(@ForAll("attempts") List<Attempt> attempts) {
        Story story = Story.aRequest();
        Set<CaseState> seen = EnumSet.noneOf(CaseState.class);
        boolean bridged = false;
        boolean upheld = false;
        boolean resumed = false;
        boolean urgent = false;
        boolean stoodIn = false;
        boolean fromAbove = false;
        boolean refused = false;
        for (Attempt attempt : attempts) {
            CaseState before = story.state();
            int said = story.file().decisions().size();
            CaseFile was = story.file();
            attempt.on(story);
            if (hasGoneOn(was, story.file())) {
                refused |= !refusals(was).isEmpty();
                itMayGoOn(was);
            }
            if (story.file().decisions().size() > said) {
                itMayBeSaid(story);
            }
            seen.add(story.state());
            if (before == CaseState.SUSPENDED && story.state() == CaseState.ACTIVE) {
                resumed = true;
                itMayHoldAgain(story, attempt);
            } else if (before != CaseState.ACTIVE && story.state() == CaseState.ACTIVE && story.request().reviewDueAt() != null) {
                urgent = true;
                itMayBeAnEmergency(story);
            } else if (before != CaseState.ACTIVE && story.state() == CaseState.ACTIVE) {
                itMayBeInForce(story.file(), story.now());
                stoodIn |= story.file().holders().values().stream().anyMatch(holder -> holder.onBehalfOf() != null);
                fromAbove |= story.file().slots().slots().stream()
                        .anyMatch(slot -> !slot.eligible().contains(story.file().holders().get(slot.role()).authority()));
                upheld |= story.request().appeal().isMade();
            }
            InterimGrant meanwhile = story.meanwhile();
            if (meanwhile != null && meanwhile.holds()) {
                bridged = true;
                itMayGoOnMeanwhile(story, meanwhile);
            }
            if (before != story.state()) {
                noStateIsSkipped(before, story.state());
            }
            if (before != CaseState.DECLINED && story.state() == CaseState.DECLINED) {
                itMayBeDeclined(story, attempt);
            }
        }
        Statistics.label("in force").collect(seen.contains(CaseState.ACTIVE)).coverage(
                coverage -> coverage.check(true).count(count -> count >= 100));
        Statistics.label("in force after an appeal").collect(upheld).coverage(
                coverage -> coverage.check(true).count(count -> count >= 50));
        Statistics.label("in force by a deputy").collect(stoodIn).coverage(
                coverage -> coverage.check(true).count(count -> count >= 50));
        Statistics.label("in force by the next level").collect(fromAbove).coverage(
                coverage -> coverage.check(true).count(count -> count >= 50));
        Statistics.label("gone on after a refusal").collect(refused).coverage(
                coverage -> coverage.check(true).count(count -> count >= 50));
        Statistics.label("emergency").collect(urgent).coverage(coverage -> coverage.check(true).count(count -> count >= 20));
        Statistics.label("resumed").collect(resumed).coverage(
                coverage -> coverage.check(true).count(count -> count >= 100));
        Statistics.label("in the meantime").collect(bridged).coverage(
                coverage -> coverage.check(true).count(count -> count >= 100));
        Statistics.label("declined").collect(seen.contains(CaseState.DECLINED)).coverage(
                coverage -> coverage.check(true).count(count -> count >= 100));
    }

    private static void noStateIsSkipped(CaseState before, CaseState after) {
        assertThat(Arrays.stream(CaseAction.values()).anyMatch(action -> action.leads(before, after)))
                .as(before + " to " + after)
                .isTrue();
    }

    /** Planted: a vote of the requester, of the rater, of one person for both, a condition without proof, and a past end. */
    @Example
    void it_bites_on_a_case_that_is_in_force_and_must_not_be() {
        Story story = Story.aRequest().inConversation().rated(3, 3, Company.SAM).asked(30, "There is no network at all", Company.SAM)
                .approved(Company.MARA).approved(Company.DELE);
        assertThat(story.state()).isEqualTo(CaseState.ACTIVE);
        itMayBeInForce(story.file(), story.now());

        Condition unproven = Story.aRequest().inConversation().condition(ConditionTiming.BEFORE_START, null, Company.INES, Company.SAM).lastCondition();
        for (CaseFile planted : List.of(
                decidedBy(story.file(), Company.MARA, Company.INES),
                decidedBy(story.file(), Company.MARA, Company.SAM),
                decidedBy(story.file(), Company.MARA, Company.DELE),
                decidedBy(story.file(), Company.MARA, Company.LOTTE),
                with(story.file(), List.of(unproven), story.file().decisions()),
                with(story.file(), List.of(), story.file().decisions().subList(0, 1)))) {
            assertThatThrownBy(() -> itMayBeInForce(planted, story.now())).isInstanceOf(AssertionError.class);
        }
        assertThatThrownBy(() -> itMayBeInForce(story.file(), story.now().plus(Duration.ofDays(60)))).isInstanceOf(AssertionError.class);
        CaseFile forHerself = Story.aRequest().inConversation().rated(3, 3, Company.SAM).asked(30, "There is no network at all", Company.SAM)
                .whileAway(Company.DELE, Company.MARA).approved(Company.MARA).file();
        CaseFile twice = with(forHerself, List.of(), List.of(
                forHerself.decisions().get(0), spokenFor(forHerself.decisions().get(0), ApproverRole.IT_SECURITY, Company.DELE)));
        assertThatThrownBy(() -> itMayBeInForce(twice, story.now())).as("one person for herself and as a deputy").isInstanceOf(AssertionError.class);
    }

    private static Decision spokenFor(Decision one, ApproverRole role, UUID away) {
        return new Decision(one.id(), one.requestId(), one.round(), one.outcome(), role, role, one.decidedBy(), away, null, null, one.accepts(), one.snapshot(),
                one.inherent(), one.residualNow(), one.residualOnceMet(), false, false, null, one.decidedAt());
    }

    /** The same case, with one person's vote put into the mouth of another. */
    private static CaseFile decidedBy(CaseFile file, UUID before, UUID now) {
        List<Decision> decisions = file.decisions().stream().map(one -> !one.decidedBy().equals(before) ? one : new Decision(
                one.id(), one.requestId(), one.round(), one.outcome(), one.role(), one.heldBy(), now, null, one.reasonCategory(), one.reason(), one.accepts(), one.snapshot(),
                one.inherent(), one.residualNow(), one.residualOnceMet(), one.singlePerson(), one.roleChangedLately(), null, one.decidedAt())).toList();
        return with(file, file.conditions(), decisions);
    }

    private static CaseFile with(CaseFile file, List<Condition> conditions, List<Decision> decisions) {
        return new CaseFile(file.request(), file.restriction(), file.questions(), file.proposals(), conditions, file.ratings(), file.conversations(),
                decisions, file.readings(), file.interim(), file.emergency(), file.thirdParty(), file.directory());
    }

    private static void itMayBeInForce(CaseFile file, Instant now) {
        Term term = file.request().term();
        assertThat(term.validUntil()).isAfter(now);
        assertThat(term.days()).isBetween(0L, (long) file.maxDays());
        assertThat(file.conditions()).filteredOn(c -> c.timing() == ConditionTiming.BEFORE_START).allMatch(Condition::isVerified);
        assertThat(file.filledSlots().keySet()).containsAll(file.requiredRoles());
        List<UUID> deciders = file.holders().values().stream().flatMap(holder -> holder.people().stream()).toList();
        assertThat(deciders).as("a deputy and who is away are one person").doesNotHaveDuplicates();
        assertThat(new TreeSet<>(deciders)).doesNotContainAnyElementsOf(file.barredFromDeciding());
        Set<UUID> declined = file.decisions().stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.DECLINE)
                .flatMap(decision -> decision.holder().people().stream())
                .collect(Collectors.toSet());
        assertThat(deciders).noneMatch(declined::contains);
        file.holders().forEach((role, holder) -> assertThat(Company.DIRECTORY.chain(role))
                .anyMatch(asked -> Company.ROLES.get(asked).contains(holder.authority())));
    }

    /** A word of a deputy is said in their time, one from the next level when it is late, and each with the right that it names. */
    private static void itMayBeSaid(Story story) {
        Decision last = story.file().decisions().get(story.file().decisions().size() - 1);
        Slot slot = story.file().slots().slots().stream().filter(each -> each.role() == last.role()).findFirst().orElseThrow();
        assertThat(Company.ROLES.get(last.heldBy())).contains(last.authority());
        if (last.outcome() != DecisionOutcome.DECLINE) {
            assertThat(story.file().barredFromDeciding()).doesNotContainAnyElementsOf(last.holder().people());
        }
        if (last.onBehalfOf() != null) {
            assertThat(story.standIns().get(last.onBehalfOf()).deputy()).isEqualTo(last.decidedBy());
        }
        if (!slot.eligible().contains(last.authority())) {
            Instant asked = story.request().milestones().decisionAskedAt();
            assertThat(story.now()).isAfterOrEqualTo(asked.plus(Story.TARGET).plus(Story.TARGET));
        }
    }

    /** Another way was offered, a decision asked for, or the request declined. */
    private static boolean hasGoneOn(CaseFile was, CaseFile is) {
        CaseState now = is.request().state();
        boolean decides = now == CaseState.AWAITING_DECISION && was.request().state() != CaseState.DECLINED || now == CaseState.DECLINED;
        return is.proposals().size() > was.proposals().size() || (decides && was.request().state() != now);
    }

    private static List<Proposal> refusals(CaseFile file) {
        return file.proposals().stream().filter(proposal -> proposal.response() == ProposalResponse.REJECTED).toList();
    }

    /** After two refusals, or one that was too slow, somebody talked live with the requester, and the manager was invited. */
    private static void itMayGoOn(CaseFile file) {
        List<Proposal> refusals = refusals(file);
        boolean slow = refusals.stream().anyMatch(refused -> refused.reasonCategory() == RejectReason.TOO_SLOW);
        if (refusals.size() >= 2 || slow) {
            Instant first = refusals.stream().map(Proposal::respondedAt).min(Instant::compareTo).orElseThrow();
            assertThat(file.conversations()).anyMatch(talk -> talk.channel() == ConversationChannel.CALL
                    && Company.MARA.equals(talk.managerInvited()) && !talk.heldAt().isBefore(first));
        }
    }

    private static void itMayBeAnEmergency(Story story) {
        Emergency emergency = story.file().emergency();
        assertThat(List.of(emergency.signatures().policyBy(), emergency.signatures().businessBy())).doesNotHaveDuplicates().doesNotContain(Company.INES);
        assertThat(emergency.signatures().policyRole().side()).isEqualTo(ApproverRole.Side.POLICY);
        assertThat(emergency.signatures().businessRole().side()).isEqualTo(ApproverRole.Side.BUSINESS);
        assertThat(Duration.between(story.now(), story.request().term().validUntil()))
                .isLessThanOrEqualTo(Duration.ofHours(Emergency.longest(story.file().levelToday())));
    }

    private static void itMayHoldAgain(Story story, Attempt attempt) {
        assertThat(story.request().term().validUntil()).isAfter(story.now());
        assertThat(story.file().overdue(story.now())).isEmpty();
        assertThat(story.file().barredFromDeciding()).doesNotContain(attempt.person());
        assertThat(story.file().slots().isEligible(Actor.person(attempt.person()))).isTrue();
    }

    private static void itMayGoOnMeanwhile(Story story, InterimGrant meanwhile) {
        assertThat(meanwhile.level()).isNotEqualTo(RiskLevel.CRITICAL);
        assertThat(story.state()).isIn(CaseAction.ASK_FOR_INTERIM.from());
        assertThat(story.now()).isBefore(meanwhile.validUntil());
        assertThat(meanwhile.validUntil()).isBeforeOrEqualTo(meanwhile.validFrom().plus(InterimGrant.LONGEST));
        assertThat(Company.ROLES.get(meanwhile.signatures().policyRole())).contains(meanwhile.signatures().policyBy());
        assertThat(meanwhile.signatures().policyRole().side()).isEqualTo(ApproverRole.Side.POLICY);
        if (meanwhile.level() == RiskLevel.HIGH) {
            assertThat(Company.ROLES.get(meanwhile.signatures().businessRole())).contains(meanwhile.signatures().businessBy());
            assertThat(meanwhile.signatures().businessRole().side()).isEqualTo(ApproverRole.Side.BUSINESS);
        }
        assertThat(List.of(Company.INES, meanwhile.askedBy())).doesNotContain(meanwhile.signatures().policyBy());
    }

    private static void itMayBeDeclined(Story story, Attempt attempt) {
        CaseFile file = story.file();
        assertThat(attempt.value() * 2).isGreaterThanOrEqualTo(40);
        assertThat(file.proposals().stream().anyMatch(Proposal::isLive) || !file.conversations().isEmpty()).isTrue();
        assertThat(file.barredFromDeciding()).doesNotContain(attempt.person());
    }

    /** Random attempts, strewn into a usual course so that the late states are reached often. */
    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Attempt> anything = Combinators.combine(
                        Arbitraries.of(PEOPLE), Arbitraries.of(Try.class), Arbitraries.integers().between(0, 24))
                .as(Attempt::new);
        Arbitrary<List<Attempt>> strewn = anything.list().ofMinSize(0).ofMaxSize(3);
        return Combinators.combine(strewn, strewn, strewn, usual(), Arbitraries.integers().between(0, 24))
                .as((first, second, third, usual, value) -> {
                    List<Attempt> all = new java.util.ArrayList<>();
                    for (int place = 0; place < usual.size(); place++) {
                        all.add(usual.get(place));
                        all.addAll(place % 3 == 0 ? first : place % 3 == 1 ? second : third);
                    }
                    return all;
                });
    }

    private static Arbitrary<List<Attempt>> usual() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(10, 24))
                .as((rating, days, talk, decline) -> {
                    List<Attempt> usual = new java.util.ArrayList<>();
                    usual.add(new Attempt(Company.LOTTE, Try.ASK_MEANWHILE, days));
                    usual.add(new Attempt(Company.DELE, Try.SIGN_MEANWHILE, 0));
                    if (decline == 16) {
                        usual.add(new Attempt(Company.LOTTE, Try.CALL_EMERGENCY, 0));
                        usual.add(new Attempt(Company.DELE, Try.SIGN_EMERGENCY, 0));
                        usual.add(new Attempt(Company.MARA, Try.SIGN_EMERGENCY, 0));
                    }
                    usual.add(new Attempt(Company.SAM, Try.REPLY, 0));
                    usual.add(new Attempt(Company.SAM, Try.RATE, rating));
                    if (days % 5 == 1) {
                        usual.add(new Attempt(Company.SAM, Try.OFFER, 0));
                        usual.add(new Attempt(Company.INES, Try.REJECT, rating));
                        usual.add(new Attempt(Company.LOTTE, Try.OFFER, 0));
                        usual.add(new Attempt(Company.INES, Try.REJECT, rating));
                    }
                    if (talk) {
                        usual.add(new Attempt(Company.SAM, Try.TALK, 0));
                    }
                    usual.add(new Attempt(Company.SAM, Try.ADD_CONDITION, rating));
                    usual.add(new Attempt(Company.SAM, Try.ASK, days | 1));
                    if (decline >= 17) {
                        PEOPLE.forEach(person -> usual.add(new Attempt(person, Try.DECLINE, decline)));
                    }
                    usual.add(new Attempt(Company.INES, Try.APPEAL, 0));
                    if (days % 3 == 0) {
                        usual.add(new Attempt(Company.LOTTE, Try.STAND_IN, 3));
                        usual.add(new Attempt(Company.PIET, Try.STAND_IN, 6));
                    }
                    if (days % 4 == 0) {
                        usual.add(new Attempt(Company.INES, Try.WAIT, 24));
                    }
                    if (days % 8 == 0) {
                        usual.add(new Attempt(Company.HENRIK, Try.APPROVE, 0));
                        usual.add(new Attempt(Company.CHIARA, Try.APPROVE, 0));
                    }
                    if (days % 3 == 0) {
                        usual.add(new Attempt(Company.LOTTE, Try.APPROVE, 0));
                        usual.add(new Attempt(Company.PIET, Try.APPROVE, 0));
                    }
                    PEOPLE.forEach(person -> usual.add(new Attempt(person, Try.APPROVE, 0)));
                    usual.add(new Attempt(Company.LOTTE, Try.PROVE, 0));
                    usual.add(new Attempt(Company.SAM, Try.ACTIVATE, 0));
                    usual.add(new Attempt(Company.SAM, Try.SUSPEND, 0));
                    PEOPLE.forEach(person -> usual.add(new Attempt(person, Try.RESUME, 0)));
                    return usual;
                });
    }
}
