package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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

/** Whatever people try in whatever order, no data goes to a third party around what is looked at before. */
class NoWayAroundTheSheetTest {

    private static final List<UUID> PEOPLE = List.of(
            Company.INES, Company.SAM, Company.LOTTE, Company.MARA, Company.DELE, Company.CHIARA, Company.PIET, Sheetwork.LENA, Company.HENRIK);

    /** One thing that somebody tries: something that any case knows, or something about the third party. */
    record Attempt(UUID person, Object what, int value) {
        void on(Story story) {
            if (what instanceof NoWayAroundTest.Try known) {
                new NoWayAroundTest.Attempt(person, known, value).on(story);
                return;
            }
            try {
                ((Try) what).act.accept(story, this);
            } catch (Refusal refused) {
                // a refusal changes nothing, which is what is looked at afterwards
            }
        }
    }

    enum Try {
        READ((story, attempt) -> Sheetwork.read(story, row(attempt), attempt.value % 3 == 0 ? SheetState.RED : SheetState.FINE, attempt.person)),
        OPEN_AGAIN((story, attempt) -> Sheetwork.read(story, row(attempt), SheetState.OPEN, attempt.person)),
        CRITERIA((story, attempt) -> Sheetwork.criteria(story, attempt.value % 4, attempt.person)),
        SPEAK((story, attempt) -> Sheetwork.said(story, StatementKind.values()[attempt.value % 3], attempt.person)),
        FEAR((story, attempt) -> Sheetwork.raised(story, attempt.person)),
        ANSWER((story, attempt) -> {
            if (!story.file().thirdParty().concerns().isEmpty()) {
                Sheetwork.answered(story, attempt.person);
            }
        }),
        CHOOSE((story, attempt) -> Sheetwork.chosen(story, ThirdPartyOutcome.values()[attempt.value % 4], attempt.person)),
        COUNT((story, attempt) -> Sheetwork.counted(story, 24, attempt.value, attempt.person));

        private final BiConsumer<Story, Attempt> act;

        Try(BiConsumer<Story, Attempt> act) {
            this.act = act;
        }

        private static SheetRow row(Attempt attempt) {
            return SheetRow.values()[attempt.value % SheetRow.values().length];
        }
    }

    @Property(tries = 1500, seed = "20260602", edgeCases = EdgeCasesMode.NONE)
    void nothing_comes_into_force_around_the_sheet(@ForAll("attempts") List<Attempt> attempts) {
        Story story = Sheetwork.assignedToSam(Story.forThirdParty(DataClass.CONFIDENTIAL));
        Map<ThirdPartyOutcome, Boolean> reached = new EnumMap<>(ThirdPartyOutcome.class);
        boolean urgent = false;
        boolean bridged = false;
        for (Attempt attempt : attempts) {
            CaseState before = story.state();
            List<Concern> concerns = story.file().thirdParty().concerns();
            attempt.on(story);
            CaseState after = story.state();
            if (after == CaseState.ACTIVE && before != CaseState.ACTIVE) {
                boolean emergency = before != CaseState.SUSPENDED && story.request().reviewDueAt() != null;
                urgent |= emergency;
                dataMayFlow(story.file(), begunAtOnce(story.file()));
                if (!emergency && story.file().thirdParty().outcome() != null) {
                    reached.put(story.file().thirdParty().outcome(), true);
                }
            }
            if (before == CaseState.AWAITING_DECISION && after == CaseState.APPROVED_PENDING) {
                itMayBeAgreedTo(story.file());
            }
            InterimGrant meanwhile = story.meanwhile();
            if (meanwhile != null && meanwhile.holds()) {
                bridged = true;
                assertThat(story.file().thirdParty().red()).isEmpty();
            }
            theConcernsAreAllThere(concerns, story.file().thirdParty().concerns());
        }
        collect("ahead", reached.containsKey(ThirdPartyOutcome.GO_AHEAD), 30);
        collect("negotiated", reached.containsKey(ThirdPartyOutcome.NEGOTIATE), 30);
        collect("customers asked", reached.containsKey(ThirdPartyOutcome.ASK_CUSTOMERS), 30);
        collect("emergency", urgent, 5);
        collect("in the meantime", bridged, 10);
    }

    /** Nobody takes a concern away, and nobody changes its words. */
    private static void theConcernsAreAllThere(List<Concern> before, List<Concern> after) {
        assertThat(after.subList(0, Math.min(before.size(), after.size()))).isEqualTo(before);
    }

    /** Two people let it begin; an emergency that was called and not signed is none. */
    private static boolean begunAtOnce(CaseFile file) {
        return file.emergency() != null && !file.emergency().isOpen();
    }

    private static void collect(String what, boolean happened, int least) {
        Statistics.label(what).collect(happened).coverage(coverage -> coverage.check(true).count(count -> count >= least));
    }

    /** However it came into force. */
    private static void dataMayFlow(CaseFile file, boolean emergency) {
        ThirdParty known = file.thirdParty();
        assertThat(known.unread(file.request().need().dataClass())).isEmpty();
        assertThat(known.criteriaNow()).isPresent();
        assertThat(known.concerns()).allMatch(concern -> known.answersTo(concern).stream().anyMatch(answer -> !answer.answeredBy().equals(concern.raisedBy())));
        if (known.criteriaNow().orElseThrow().apply().size() >= 2) {
            somebodySaid(known, StatementKind.DATA_PROTECTION, ApproverRole.DPO);
        }
        if (emergency) {
            assertThat(known.red()).isEmpty();
            return;
        }
        itMayBeAgreedTo(file);
        assertThat(file.conditions()).filteredOn(each -> each.timing() == ConditionTiming.BEFORE_START).allMatch(Condition::isVerified);
        if (known.outcome() == ThirdPartyOutcome.ASK_CUSTOMERS) {
            assertThat(known.course().customersAgreed()).isPositive();
        }
    }

    private static void itMayBeAgreedTo(CaseFile file) {
        ThirdParty known = file.thirdParty();
        if (known.isRed(SheetRow.LIABILITY)) {
            somebodySaid(known, StatementKind.LIABILITY, ApproverRole.LEGAL);
        }
        if (known.isRed(SheetRow.AGREEMENT)) {
            assertThat(known.statements()).anyMatch(one -> one.kind() == StatementKind.CLARIFICATION && known.counts(one));
        }
        assertThat(known.outcome()).isNotNull().isNotEqualTo(ThirdPartyOutcome.CHANGE_PLANS);
        List<SheetRow> settled = switch (known.outcome()) {
            case GO_AHEAD, CHANGE_PLANS -> List.of();
            case NEGOTIATE -> known.red();
            case ASK_CUSTOMERS -> List.of(SheetRow.CUSTOMERS_TOLD);
        };
        if (known.outcome() == ThirdPartyOutcome.GO_AHEAD) {
            assertThat(known.red()).isEmpty();
        }
        assertThat(settled).allMatch(row -> file.conditions().stream()
                .anyMatch(each -> each.timing() == ConditionTiming.BEFORE_START && known.termsOf(row).contains(each.id())));
    }

    private static void somebodySaid(ThirdParty known, StatementKind kind, ApproverRole role) {
        assertThat(known.statements()).anyMatch(one -> one.kind() == kind
                && known.counts(one)
                && Company.DIRECTORY.chain(role).stream().anyMatch(held -> Company.ROLES.get(held).contains(one.saidBy())));
    }

    /** Planted: each of the things that must not be so. */
    @Example
    void it_bites_on_a_case_that_is_in_force_and_must_not_be() {
        Story story = Sheetwork.assignedToSam(Story.forThirdParty(DataClass.CONFIDENTIAL).inConversation().rated(3, 3, Company.SAM));
        Sheetwork.chosen(Sheetwork.sheet(story).asked(30, "The fair is on Monday", Company.SAM), ThirdPartyOutcome.GO_AHEAD, Company.SAM);
        ThirdParty good = story.file().thirdParty();
        dataMayFlow(story.file(), false);
        ThirdParty feared = Sheetwork.raised(story, Company.INES).file().thirdParty();
        ThirdParty red = Sheetwork.read(story.knowing(good), SheetRow.PLACE, SheetState.RED, Company.SAM).file().thirdParty();
        ThirdParty flagged = Sheetwork.criteria(story.knowing(good), 2, Company.SAM).file().thirdParty();
        ThirdParty open = Sheetwork.read(story.knowing(good), SheetRow.PLACE, SheetState.OPEN, Company.SAM).file().thirdParty();
        ThirdParty asking = good.with(good.course().to(ThirdPartyOutcome.ASK_CUSTOMERS, null, null, "May we?", Company.SAM, story.now()));
        Stream.of(ThirdParty.NONE, feared, red, flagged, open, asking).forEach(planted ->
                assertThatThrownBy(() -> dataMayFlow(story.file().with(planted), false)).isInstanceOf(AssertionError.class));
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Object> anyTry = Arbitraries.oneOf(Arbitraries.of(Try.class), Arbitraries.of(NoWayAroundTest.Try.class));
        Arbitrary<Attempt> anything = Combinators.combine(Arbitraries.of(PEOPLE), anyTry, Arbitraries.integers().between(0, 24)).as(Attempt::new);
        Arbitrary<List<Attempt>> strewn = anything.list().ofMinSize(0).ofMaxSize(2);
        return Combinators.combine(strewn, strewn, strewn, usual()).as((first, second, third, usual) -> {
            List<Attempt> all = new ArrayList<>();
            for (int place = 0; place < usual.size(); place++) {
                all.add(usual.get(place));
                if (place % 9 == 0) {
                    all.addAll(place % 2 == 0 ? first : place % 3 == 0 ? second : third);
                }
            }
            return all;
        });
    }

    private static Arbitrary<List<Attempt>> usual() {
        return Combinators.combine(
                        Arbitraries.of(0, 2, 3), Arbitraries.integers().between(0, 13), Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 8), Arbitraries.of(6, 7, 12))
                .as(NoWayAroundTheSheetTest::course);
    }

    private static List<Attempt> course(int outcome, int red, int apply, int special, int rating) {
        List<Attempt> usual = new ArrayList<>();
        usual.add(new Attempt(Company.SAM, NoWayAroundTest.Try.REPLY, 0));
        usual.add(new Attempt(Company.SAM, NoWayAroundTest.Try.RATE, rating));
        for (SheetRow row : SheetRow.values()) {
            usual.add(new Attempt(Company.SAM, Try.READ, fine(row)));
        }
        usual.add(new Attempt(Company.SAM, Try.CRITERIA, apply));
        if (special == 0) {
            usual.add(new Attempt(Company.LOTTE, NoWayAroundTest.Try.CALL_EMERGENCY, 0));
            usual.add(new Attempt(Company.DELE, NoWayAroundTest.Try.SIGN_EMERGENCY, 0));
            usual.add(new Attempt(Company.MARA, NoWayAroundTest.Try.SIGN_EMERGENCY, 0));
        }
        if (special == 1) {
            usual.add(new Attempt(Company.LOTTE, NoWayAroundTest.Try.ASK_MEANWHILE, 5));
            usual.add(new Attempt(Company.DELE, NoWayAroundTest.Try.SIGN_MEANWHILE, 0));
        }
        if (outcome > 0) {
            usual.add(new Attempt(Company.SAM, Try.READ, asRed(SheetRow.values()[red])));
        }
        usual.add(new Attempt(Company.SAM, Try.CHOOSE, outcome));
        usual.add(new Attempt(Company.SAM, NoWayAroundTest.Try.ASK, 5));
        usual.add(new Attempt(Company.PIET, Try.SPEAK, 0));
        usual.add(new Attempt(Sheetwork.LENA, Try.SPEAK, 1));
        usual.add(new Attempt(Company.SAM, Try.SPEAK, 2));
        usual.add(new Attempt(Company.SAM, Try.ANSWER, 0));
        usual.add(new Attempt(Company.MARA, Try.ANSWER, 0));
        PEOPLE.forEach(person -> usual.add(new Attempt(person, NoWayAroundTest.Try.APPROVE, 0)));
        usual.add(new Attempt(Company.LOTTE, NoWayAroundTest.Try.PROVE, 0));
        usual.add(new Attempt(Company.SAM, Try.COUNT, 7));
        usual.add(new Attempt(Company.SAM, NoWayAroundTest.Try.ACTIVATE, 0));
        return usual;
    }

    /** A number that reads that row, and reads it as in order. */
    private static int fine(SheetRow row) {
        return row.ordinal() % 3 == 0 ? row.ordinal() + SheetRow.values().length : row.ordinal();
    }

    private static int asRed(SheetRow row) {
        int number = row.ordinal();
        while (number % 3 != 0) {
            number += SheetRow.values().length;
        }
        return number;
    }
}
