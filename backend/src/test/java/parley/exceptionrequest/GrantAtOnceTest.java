package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import parley.platform.problem.Refusal;
import parley.policy.ApproverRole;
import parley.policy.PreAuthorisation;
import parley.policy.Restriction;
import parley.policy.RiskFloor;
import parley.policy.RiskLevel;

/** Nobody looks at a request only where its risk is low and the owner of its rule agreed to it within limits. */
class GrantAtOnceTest {

    private static final LocalDate TODAY = Story.FIRST_DAY;
    private static final Restriction LOW = rule(RiskLevel.LOW, RiskFloor.NONE);

    /** What was asked and what was agreed to, in every mixture. */
    record Mixture(Restriction rule, Need need, PreAuthorisation said, boolean askedBefore, Before before) {}

    /** What had happened to the case. */
    enum Before {
        NOTHING,
        A_WORD,
        A_RATING,
        BY_SOMEBODY
    }

    @Property(tries = 2000, seed = "20260602", edgeCases = EdgeCasesMode.NONE)
    void only_what_was_agreed_to_is_in_force_at_once(@ForAll("mixtures") Mixture mixture) {
        Story story = Story.of(mixture.rule(), mixture.need());
        try {
            if (mixture.before() == Before.A_WORD || mixture.before() == Before.A_RATING) {
                story.inConversation();
            }
            if (mixture.before() == Before.A_RATING) {
                story.rated(1, 1, Company.SAM);
            }
            if (mixture.before() == Before.BY_SOMEBODY) {
                story.grantedAtOnce(mixture.said(), Company.DELE);
            } else {
                story.grantedAtOnce(mixture.said(), mixture.askedBefore());
            }
        } catch (Refusal refused) {
            assertThat(story.state()).isNotEqualTo(CaseState.ACTIVE);
        }
        boolean granted = story.state() == CaseState.ACTIVE;
        Statistics.label("granted").collect(granted).coverage(coverage -> coverage.check(true).count(count -> count >= 20));
        assertThat(granted).isEqualTo(mayBe(mixture));
        if (granted) {
            itIsWrittenDown(story, mixture);
        }
    }

    /** The rule once more, in other words. */
    private static boolean mayBe(Mixture mixture) {
        Need need = mixture.need();
        LocalDate from = need.neededFrom().isBefore(TODAY) ? TODAY : need.neededFrom();
        return mixture.before() == Before.NOTHING
                && !mixture.askedBefore()
                && mixture.rule().defaultRisk() == RiskLevel.LOW
                && mixture.rule().floor().level() == RiskLevel.LOW
                && mixture.said().restrictionKey().equals(mixture.rule().key())
                && mixture.said().restrictionVersion() == mixture.rule().version()
                && List.of(DataClass.PUBLIC, DataClass.INTERNAL).contains(need.dataClass())
                && need.whoElse() == null
                && !need.neededUntil().isBefore(from)
                && !need.neededUntil().isAfter(from.plusDays(mixture.said().maxDays()))
                && need.answers().getOrDefault("other_end", "").equals("A rented computer");
    }

    private static void itIsWrittenDown(Story story, Mixture mixture) {
        Decision decision = story.file().decisions().get(0);
        assertThat(story.file().decisions()).hasSize(1);
        assertThat(decision.preAuthorisationId()).isEqualTo(mixture.said().id());
        assertThat(decision.decidedBy()).isEqualTo(mixture.said().owner());
        assertThat(decision.residualOnceMet()).isEqualTo(RiskLevel.LOW);
        assertThat(story.request().term().lastDay()).isEqualTo(mixture.need().neededUntil());
        assertThat(story.file().residual()).isEqualTo(new Residual(RiskLevel.LOW, RiskLevel.LOW));
        assertThat(story.turn(Company.DELE).possibleActions()).contains(CaseAction.REVOKE);
        story.after(Duration.ofDays(90));
        assertThat(story.state()).isEqualTo(CaseState.ENDING);
    }

    @Example
    void the_system_alone_does_it() {
        Story story = Story.of(LOW, need("A rented computer", DataClass.INTERNAL, null, 0, 3));
        PreAuthorisation said = said(LOW.key(), 1, 14);
        for (UUID person : List.of(Company.INES, Company.SAM, Company.DELE, Company.CHIARA)) {
            assertThatThrownBy(() -> story.grantedAtOnce(said, person)).isInstanceOf(Refusal.class);
        }
        assertThat(story.grantedAtOnce(said, false).state()).isEqualTo(CaseState.ACTIVE);
    }

    @Example
    void a_renewal_is_looked_at_by_a_person() {
        Story first = Story.of(LOW, need("A rented computer", DataClass.INTERNAL, null, 0, 3)).grantedAtOnce(said(LOW.key(), 1, 14), false);
        ExceptionRequest renewal = Story.of(LOW, need("A rented computer", DataClass.INTERNAL, null, 4, 6)).request().renewing(first.request());
        CaseFile file = Story.of(LOW, renewal.need()).file().with(renewal);
        assertThat(new AtOnce(file, said(LOW.key(), 1, 14), TODAY, false).holds()).isFalse();
    }

    @Provide
    Arbitrary<Mixture> mixtures() {
        Arbitrary<Restriction> rules = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(LOW)),
                Tuple.of(1, Arbitraries.just(rule(RiskLevel.MODERATE, RiskFloor.NONE))),
                Tuple.of(1, Arbitraries.just(rule(RiskLevel.LOW, new RiskFloor(RiskLevel.MODERATE, true)))));
        Arbitrary<Need> needs = Combinators.combine(
                        Arbitraries.of("A rented computer", "A rented computer", "A router", ""),
                        Arbitraries.of(DataClass.PUBLIC, DataClass.INTERNAL, DataClass.INTERNAL, DataClass.CONFIDENTIAL, DataClass.RESTRICTED, DataClass.NOT_SURE),
                        Arbitraries.frequency(Tuple.of(4, ""), Tuple.of(1, "The night shift")),
                        Arbitraries.integers().between(-2, 3),
                        Arbitraries.integers().between(0, 20))
                .as((answer, data, others, from, days) -> need(answer, data, others.isEmpty() ? null : others, from, days));
        Arbitrary<PreAuthorisation> agreed = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(6, LOW.key()), Tuple.of(1, "another_rule")),
                        Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(1, 20))
                .as(GrantAtOnceTest::said);
        return Combinators.combine(
                        rules, needs, agreed,
                        Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)),
                        Arbitraries.frequency(
                                Tuple.of(6, Before.NOTHING),
                                Tuple.of(1, Before.A_WORD),
                                Tuple.of(1, Before.A_RATING),
                                Tuple.of(1, Before.BY_SOMEBODY)))
                .as(Mixture::new);
    }

    private static PreAuthorisation said(String key, int version, int maxDays) {
        return new PreAuthorisation(
                UUID.randomUUID(), key, version, 1, maxDays, Map.of("other_end", List.of("A rented computer")), Company.DELE, java.time.Instant.EPOCH);
    }

    private static Need need(String answer, DataClass data, @io.micronaut.core.annotation.Nullable String others, int from, int days) {
        Need usual = Story.need(TODAY.plusDays(from), TODAY.plusDays(from + days));
        return new Need(
                usual.goal(), usual.consequence(), usual.neededFrom(), usual.neededUntil(), others, data, null, null, true, Map.of("other_end", answer));
    }

    private static Restriction rule(RiskLevel level, RiskFloor floor) {
        Restriction usual = Story.rule("read_a_page", 90, ApproverRole.IT_SECURITY);
        return new Restriction(
                usual.key(), 1, usual.name(), usual.area(), usual.why(), usual.commonNeeds(), usual.alternatives(), usual.standardConditions(),
                usual.questions(), level, floor, usual.maxDays(), usual.approverRoles(), usual.owner(), null, null, null);
    }
}
