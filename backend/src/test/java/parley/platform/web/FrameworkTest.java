package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.version.SemanticVersion;
import io.micronaut.core.version.VersionUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Weaknesses that the framework once had. */
@OnBothDatabases
class FrameworkTest {

    private static final int REQUESTS = 1_000;
    private static final int LETTERS = 6_000;

    private final TestParley parley;

    FrameworkTest(TestParley parley) {
        this.parley = parley;
    }

    /** CVE-2026-44241 and CVE-2026-33012 end with this version. */
    @Test
    void it_is_new_enough() {
        assertThat(isNewEnough(VersionUtils.getMicronautVersion())).isTrue();
        assertThat(isNewEnough("4.10.21")).isFalse();
        assertThat(isNewEnough("4.9.30")).isFalse();
    }

    private static boolean isNewEnough(String version) {
        return new SemanticVersion(version).compareTo(new SemanticVersion("4.10.22")) >= 0;
    }

    @Test
    void a_form_that_names_a_place_far_down_a_list_is_not_read() {
        Visitor agnes = parley.as(parley.company().agnes()).with("Content-Type", "application/x-www-form-urlencoded");
        for (String body : List.of("title[999999999]=x", "a[0][0][999999999][0]=x", "title=a&title=b", "[".repeat(5_000) + "=x", "&".repeat(100_000))) {
            agnes.post("/api/tickets", body).expectProblem(415, "wrong-media-type");
        }
    }

    /** What a caller makes up is not kept: neither the kind of a body nor that of an answer. */
    @Test
    void what_callers_make_up_is_forgotten() {
        Visitor agnes = parley.as(parley.company().agnes());
        assertThat(kept(each -> agnes.with("Content-Type", "application/x" + each + "; a=" + "x".repeat(LETTERS)).post("/api/tickets", "{}").status())).isFalse();
        assertThat(kept(each -> agnes.with("Accept", "text/x" + each + "; a=" + "x".repeat(LETTERS)).get("/api/account").status())).isFalse();

        // Planted: a memory of every kind of content that was ever named.
        Map<String, Integer> memory = new HashMap<>();
        assertThat(kept(each -> memory.merge("application/x" + each + "; a=" + "x".repeat(LETTERS), 1, Integer::sum))).isTrue();
        assertThat(memory.size()).isGreaterThan(REQUESTS);
    }

    /** Whether as much more is held afterwards as was sent, or half of it. */
    private static boolean kept(IntFunction<Integer> request) {
        List<Integer> answers = new ArrayList<>();
        for (int warm = 0; warm < 100; warm++) {
            request.apply(-1);
        }
        long before = held();
        for (int each = 0; each < REQUESTS; each++) {
            answers.add(request.apply(each));
        }
        assertThat(answers).allMatch(answer -> answer < 500);
        return held() - before > (long) REQUESTS * LETTERS / 2;
    }

    private static long held() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
