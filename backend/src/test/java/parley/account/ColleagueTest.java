package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class ColleagueTest {

    private final TestParley parley;

    ColleagueTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void a_colleague_is_found_by_the_beginning_of_a_name_and_no_more_is_told_than_their_place() {
        Visitor agnes = parley.as(parley.company().agnes());

        assertThat(agnes.get("/api/people?search=in").expect(200).strings("", "/name")).containsExactly("Ines");
        assertThat(agnes.get("/api/people?search=IN").text()).doesNotContain("@").doesNotContain("phone");
        assertThat(agnes.get("/api/people?search=i").strings("", "/name")).as("one letter says nothing").isEmpty();
        assertThat(agnes.get("/api/people?search=agn").strings("", "/name")).as("oneself").isEmpty();
        assertThat(agnes.get("/api/people?search=%25%25").strings("", "/name")).isEmpty();
        agnes.get("/api/people?search=%00%00").expectProblem(400, "invalid");
    }

    @Test
    void people_who_left_are_not_found() {
        parley.sql("update person set active = false where id = :sam", Map.of("sam", parley.company().sam()));

        assertThat(parley.as(parley.company().agnes()).get("/api/people?search=sam").strings("", "/name")).isEmpty();
        parley.sql("update person set active = true where id = :sam", Map.of("sam", parley.company().sam()));
    }

    @Test
    void managers_find_their_people_to_file_for_and_analysts_everybody() {
        assertThat(names(parley.company().tomas())).containsExactly("Agnes");
        assertThat(names(parley.company().ines())).isEmpty();
        assertThat(parley.as(parley.company().tomas()).get("/api/people?search=&onBehalf=true").strings("", "/name")).containsExactly("Agnes", "Ines");
        assertThat(parley.as(parley.company().priya()).get("/api/people?search=&onBehalf=true").strings("", "/name")).isEmpty();
        assertThat(names(parley.company().priya())).containsExactly("Agnes");
    }

    private List<String> names(java.util.UUID by) {
        return parley.as(by).get("/api/people?search=agnes&onBehalf=true").expect(200).strings("", "/name");
    }
}
