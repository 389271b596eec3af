package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.activity.ChainedEntry;
import parley.activity.Evidence;
import parley.platform.Secrets;

/** What was chained must fit its hash for ever, so these are written out by hand. */
class CanonicalTest {

    private static final UUID CHAIN = UUID.fromString("0190f6a2-0000-7000-8000-000000000001");
    private static final UUID SAM = UUID.fromString("0190f6a2-0000-7000-8000-000000000002");

    @Test
    void an_entry_is_written_as_the_documentation_says() {
        Evidence rating = new Evidence("rating", SAM, "ab".repeat(32));
        Evidence gone = Evidence.removed("condition", CHAIN);
        ChainedEntry entry = new ChainedEntry(CHAIN, 2, 17, Instant.parse("2026-03-04T08:50:00.00012Z"), SAM, "RISK_RATED", "EXCEPTION_REQUEST", null,
                "PUBLIC", "{\"to\":\"Zürich\"}", Evidence.text(List.of(rating, gone)));

        String evidence = "condition " + CHAIN + " -\nrating " + SAM + " " + "ab".repeat(32);
        assertThat(entry.hash(ChainedEntry.BEGINNING)).isEqualTo(Secrets.sha256("15:parley-record-1" + "64:" + "0".repeat(64) + "36:" + CHAIN + "1:2" + "2:17"
                + "27:2026-03-04T08:50:00.000120Z" + "36:" + SAM + "10:RISK_RATED" + "17:EXCEPTION_REQUEST" + "-" + "6:PUBLIC" + "16:{\"to\":\"Zürich\"}"
                + evidence.getBytes(StandardCharsets.UTF_8).length + ":" + evidence));
        assertThat(Evidence.parse(entry.evidence())).containsExactly(gone, rating);
    }

    @Test
    void a_checkpoint_is_written_as_the_documentation_says_whatever_order_its_heads_came_in() {
        Checkpoint.Head one = new Checkpoint.Head(CHAIN, 12, "cd".repeat(32));
        Checkpoint.Head other = new Checkpoint.Head(SAM, 3, "ef".repeat(32));
        String expected = Secrets.sha256("19:parley-checkpoint-1" + "64:" + "0".repeat(64) + "1:1" + "27:2026-03-04T08:50:00.000000Z" + "1:2"
                + "36:" + CHAIN + "2:12" + "64:" + "cd".repeat(32) + "36:" + SAM + "1:3" + "64:" + "ef".repeat(32));

        Instant at = Instant.parse("2026-03-04T08:50:00Z");
        assertThat(new Checkpoint(1, at, List.of(one, other)).hash(ChainedEntry.BEGINNING)).isEqualTo(expected);
        assertThat(new Checkpoint(1, at, List.of(other, one)).hash(ChainedEntry.BEGINNING)).isEqualTo(expected);
    }
}
