package parley.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.fairness.Traffic.Avoidance;
import parley.fairness.Traffic.Kind;

/** Who is avoided is found, who is not is not, and what has nothing to do with it changes nothing. */
class AvoidanceTest {

    private static final int SEEDS = 100;
    private static final Avoidance MUCH = new Avoidance(4, 3, 0.5, 0, 0);

    @ParameterizedTest
    @CsvSource({"12, 0.60", "24, 0.90", "48, 0.99"})
    void the_avoided_of_the_reference_are_found_and_hardly_anybody_else(int contacts, double recall) {
        var outcome = Trials.run(Kind.REFERENCE, Avoidance.REFERENCE, contacts, SEEDS);

        assertThat(outcome.recall()).isGreaterThanOrEqualTo(recall);
        assertThat(outcome.falseFindings()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void where_nobody_is_avoided_hardly_ever_anybody_is_found() {
        assertThat(Trials.run(Kind.REFERENCE, Avoidance.NOBODY, 0, SEEDS).withAny()).isLessThanOrEqualTo(5);
    }

    @Test
    void bad_days_bursts_and_few_analysts_accuse_nobody() {
        assertThat(Trials.run(Kind.OFFICE, Avoidance.NOBODY, 0, SEEDS).withAny()).isLessThanOrEqualTo(5);
        assertThat(Trials.run(Kind.FEW_ANALYSTS, Avoidance.NOBODY, 0, SEEDS).withAny()).isLessThanOrEqualTo(5);
    }

    /** Twelve people wait twice as long; each for themselves may be too seldom there, together they are seen. */
    @Test
    void a_department_that_is_avoided_is_found_and_one_avoided_person_makes_none() {
        int found = 0;
        int wrong = 0;
        for (int seed = 1; seed <= 20; seed++) {
            var avoided = Judgement.of(Traffic.of(seed, Kind.OFFICE, new Avoidance(12, 2, 0.35, 0, 0), 8).contacts()).avoidedDepartments();
            found += avoided.stream().anyMatch(department -> department.subject().equals(new UUID(1, 0))) ? 1 : 0;
            wrong += Judgement.of(Traffic.of(seed, Kind.OFFICE, new Avoidance(1, 4, 0.6, 0, 0), 40).contacts()).avoidedDepartments().size();
        }
        assertThat(found).isEqualTo(20);
        assertThat(wrong).isLessThanOrEqualTo(1);
    }

    @Test
    void other_names_find_the_same() {
        var traffic = Traffic.of(7, Kind.OFFICE, MUCH, 24);
        var renamed = changed(traffic.contacts(), contact -> with(contact, other(contact.requester()), contact.stratum(), contact.day()));

        var found = Judgement.of(traffic.contacts()).found();
        assertThat(found).containsAll(traffic.avoided());
        assertThat(Judgement.of(renamed).found()).isEqualTo(Set.copyOf(found.stream().map(AvoidanceTest::other).toList()));
    }

    @Test
    void another_order_finds_the_same() {
        var contacts = new ArrayList<>(Traffic.of(8, Kind.OFFICE, MUCH, 24).contacts());
        var found = Judgement.of(contacts).found();
        java.util.Collections.shuffle(contacts, new java.util.Random(1));

        assertThat(Judgement.of(contacts).found()).isEqualTo(found);
    }

    /** Another zone and another calendar move the day and stretch every wait alike; ranks and strata stay. */
    @Test
    void another_zone_and_another_calendar_find_the_same() {
        var traffic = Traffic.of(9, Kind.OFFICE, MUCH, 24);
        var moved = changed(traffic.contacts(), contact -> new Contact(contact.ticket(), contact.requester(), contact.department(), contact.stratum(),
                contact.day().plusDays(1), Math.max(60, contact.waited()) * 3, contact.answered(), contact.turnedAway(), contact.handedOn()));

        assertThat(Judgement.of(moved).found()).isEqualTo(Judgement.of(traffic.contacts()).found());
    }

    @Test
    void fair_traffic_that_comes_in_addition_makes_no_finding() {
        for (int seed = 1; seed <= 10; seed++) {
            var contacts = new ArrayList<>(Traffic.fair(seed, Kind.REFERENCE).contacts());
            var before = Judgement.of(contacts).found();
            contacts.addAll(Traffic.fair(1_000 + seed, Kind.REFERENCE).contacts().stream()
                    .filter(contact -> contact.stratum().queue().equals(new UUID(2, 0)))
                    .map(contact -> with(contact, contact.requester(), new Stratum(new UUID(2, 9), contact.stratum().priority(), contact.stratum().hours()), contact.day())).toList());
            assertThat(Judgement.of(contacts).found()).as("seed " + seed).isEqualTo(before);
        }
    }

    @Test
    void of_seven_contacts_nothing_is_said() {
        var traffic = Traffic.of(3, Kind.REFERENCE, new Avoidance(4, 20, 0.9, 0, 0), 7);
        var judgement = Judgement.of(traffic.contacts());

        assertThat(judgement.found()).doesNotContainAnyElementsOf(traffic.avoided());
        assertThat(judgement.seldom()).isEqualTo(4);
    }

    private static List<Contact> changed(List<Contact> contacts, UnaryOperator<Contact> change) {
        return contacts.stream().map(change).toList();
    }

    private static Contact with(Contact contact, UUID requester, Stratum stratum, LocalDate day) {
        return new Contact(contact.ticket(), requester, contact.department(), stratum, day, contact.waited(), contact.answered(), contact.turnedAway(), contact.handedOn());
    }

    private static UUID other(UUID id) {
        return new UUID(~id.getMostSignificantBits(), id.getLeastSignificantBits() * 31);
    }
}
