package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.ConditionTiming.AT_END;
import static parley.exceptionrequest.ConditionTiming.BEFORE_START;
import static parley.exceptionrequest.ConditionTiming.ONGOING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.exceptionrequest.Precedent.Outcome;

class PrecedentsTest {

    private static final String FILMS = "Films for a fair";
    private static final String MACHINES = "Programs for a machine";

    @Test
    void fewer_than_five_people_are_not_told_of() {
        assertThat(about(null, people(4, FILMS))).isEqualTo(PrecedentSummary.NOTHING);
        assertThat(about(FILMS, people(4, FILMS))).isEqualTo(PrecedentSummary.NOTHING);
        assertThat(about(null, people(5, FILMS)).people()).isEqualTo(5);
    }

    @Test
    void a_need_is_told_by_itself_from_five_people_on() {
        assertThat(about(FILMS, people(4, FILMS), people(6, MACHINES)).need()).isNull();
        PrecedentSummary films = about(FILMS, people(5, FILMS), people(6, MACHINES));
        assertThat(films.need()).isEqualTo(FILMS);
        assertThat(films.people()).isEqualTo(5);
        assertThat(about("Something else", people(5, FILMS)).need()).as("all of the rule").isNull();
    }

    @Test
    void nobody_is_found_by_taking_the_needs_from_the_whole() {
        assertThat(about(FILMS, people(6, FILMS), people(1, MACHINES)).need()).as("the seventh would be told apart").isNull();
        assertThat(about(FILMS, people(6, FILMS), people(4, null)).need()).isNull();
        assertThat(about(FILMS, people(6, FILMS), people(3, MACHINES), people(2, null)).need()).as("five are left").isEqualTo(FILMS);
        assertThat(about(FILMS, people(6, FILMS)).need()).as("nobody is left").isEqualTo(FILMS);
    }

    @Test
    void what_came_of_it_adds_up() {
        PrecedentSummary told = about(null, people(3, FILMS), came(Outcome.OTHER_WAY, 2), came(Outcome.DECLINED, 1));
        assertThat(List.of(told.people(), told.allowed(), told.otherWay(), told.declined())).containsExactly(6, 3, 2, 1);
        assertThat(told.mostlyWithinDays()).as("of three people").isNull();
        assertThat(told.conditions()).isEmpty();
    }

    @Test
    void a_length_is_one_that_people_speak_of() {
        assertThat(about(null, allowed(Set.of(), 1, 2, 12, 300, 365)).mostlyWithinDays()).isEqualTo(14);
        assertThat(about(null, allowed(Set.of(), 31, 31, 31, 31, 31)).mostlyWithinDays()).isEqualTo(90);
        assertThat(about(null, allowed(Set.of(), 1, 1, 7, 8, 9, 10)).mostlyWithinDays()).isEqualTo(7);
    }

    @Test
    void a_kind_of_condition_is_named_where_it_held_for_five() {
        List<Precedent> people = new ArrayList<>(allowed(Set.of(ONGOING, AT_END), 9, 9, 9, 9));
        people.addAll(allowed(Set.of(ONGOING), 9));
        people.addAll(allowed(Set.of(BEFORE_START), 9));
        assertThat(about(null, people).conditions()).containsExactly(ONGOING);
    }

    @SafeVarargs
    private static PrecedentSummary about(String need, List<Precedent>... people) {
        return new Precedents(Stream.of(people).flatMap(List::stream).toList()).about(need);
    }

    private static List<Precedent> people(int count, String need) {
        return Collections.nCopies(count, new Precedent(need, Outcome.ALLOWED, 30, Set.of()));
    }

    private static List<Precedent> came(Outcome outcome, int count) {
        return Collections.nCopies(count, new Precedent(FILMS, outcome, 0, Set.of()));
    }

    private static List<Precedent> allowed(Set<ConditionTiming> conditions, int... days) {
        return Arrays.stream(days).mapToObj(each -> new Precedent(FILMS, Outcome.ALLOWED, each, conditions)).toList();
    }
}
