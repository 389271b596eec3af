package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.sql.Sql;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.RouteTable;
import parley.testing.Samples;
import parley.testing.TestParley;
import parley.testing.Visitor;

/**
 * Words that mean something to a database are words to Parley: of two that differ only in what they would make true,
 * every parameter of every address gives the same answer. Careless queries on the same database show that a difference
 * would be seen.
 */
@OnBothDatabases
class InjectionTest {

    /** What would be true as SQL, and its twin, which would be false. */
    private static final List<List<String>> TWINS = List.of(
            List.of("zz' or '1'='1", "zz' or '1'='2"),
            List.of("zz' or 1=1 --", "zz' or 1=2 --"),
            List.of("zz%' or '%'='", "zz%' or '%'='x"),
            List.of("zz\" or \"1\"=\"1", "zz\" or \"1\"=\"2"),
            List.of("1 or 1=1", "1 or 1=2"),
            List.of("zz') or ('1'='1", "zz') or ('1'='2"),
            List.of("zz\\' or 1=1 --", "zz\\' or 1=2 --"),
            List.of("zz' union select '1' where '1'='1", "zz' union select '1' where '1'='2"),
            List.of("(case when 1=1 then title else number end)", "(case when 1=2 then title else number end)"));

    private final TestParley parley;
    private Samples samples;

    InjectionTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void everything_stands_on_the_desk() {
        parley.empty();
        samples = new Samples(parley);
    }

    @Test
    void no_parameter_of_any_address_reaches_the_database_as_anything_but_a_value() {
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (String route : RouteTable.read().routes()) {
            JsonNode operation = samples.operation(route);
            if (!route.startsWith("GET ") || operation.isMissingNode() || route.contains("/events")) {
                continue;
            }
            String path = route.substring(route.indexOf(' ') + 1);
            for (JsonNode parameter : operation.path("parameters")) {
                String name = parameter.get("name").asText();
                boolean inPath = parameter.get("in").asText().equals("path");
                if (!inPath && !parameter.get("in").asText().equals("query")) {
                    continue;
                }
                asked++;
                for (Visitor by : List.of(parley.as(parley.company().lotte()), parley.as(parley.company().ada()))) {
                    differences(word -> by.get(inPath
                            ? samples.path(path.replaceAll("\\{" + name + "[^}]*}", encoded(word)))
                            : asked(samples.address(route), name, encoded(word))))
                            .forEach(twins -> differences.add(route + " " + name + ": " + twins));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(asked).isGreaterThan(60);
    }

    /** The address with everything that it needs, and this parameter set. */
    private static String asked(String address, String parameter, String value) {
        String path = address.split("\\?")[0];
        String rest = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        String others = Stream.of(rest.split("&")).filter(each -> !each.isEmpty() && !each.startsWith(parameter + "=")).map(each -> "&" + each).collect(Collectors.joining());
        return path + "?" + parameter + "=" + value + others;
    }

    /** Planted: a search, a filter and an order that were put together as text. */
    @Test
    void it_bites_where_a_word_becomes_part_of_a_query() {
        Sql sql = parley.bean(Sql.class);
        parley.sql("insert into site (id, name) values (:id, 'Hall 3')", Map.of("id", UUID.randomUUID()));
        assertThat(differences(word -> careless(sql, "select name from site where name = '" + word + "'"))).isNotEmpty();
        assertThat(differences(word -> careless(sql, "select name from site where name like '%" + word + "%'"))).isNotEmpty();
        assertThat(differences(word -> careless(sql, "select name from site where (name = '" + word + "')"))).isNotEmpty();
        assertThat(differences(word -> careless(sql, "select name from site where 0 = " + word))).isNotEmpty();
        assertThat(differences(word -> answer(sql.list("select name from site where name = :word", Map.of("word", word), row -> row.text("name")).toString()))).isEmpty();
    }

    private static Answer careless(Sql sql, String query) {
        try {
            return answer(sql.list(query, Map.of(), row -> row.text("name")).toString());
        } catch (RuntimeException broken) {
            return answer("broken");
        }
    }

    private static Answer answer(String text) {
        return new Answer(200, null, text, null);
    }

    /** The twins that were not answered alike. What a refusal repeats of the question is left out. */
    private static List<List<String>> differences(Function<String, Answer> ask) {
        return TWINS.stream().filter(twins -> !told(ask, twins.get(0)).equals(told(ask, twins.get(1)))).toList();
    }

    private static String told(Function<String, Answer> ask, String word) {
        Answer answer = ask.apply(word);
        return answer.status() + " " + answer.withoutInstance().replace(word, "").replace(encoded(word), "").replaceAll("\"asOf\":\"[^\"]*\"", "");
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
