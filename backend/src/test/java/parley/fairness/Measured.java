package parley.fairness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parley.fairness.Traffic.Avoidance;
import parley.fairness.Traffic.Kind;
import parley.fairness.Trials.Outcome;
import parley.report.Interval;

/** Writes what is found in simulated quarters into docs/fairness.md. It is none of the tests; {@code bin/fairness} names it. */
class Measured {

    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- /measured -->";
    private static final int FAIR_TIMES_AS_MANY = 5;

    private final int quarters = Integer.getInteger("parley.fairness.quarters", 400);

    @Test
    void the_table() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int contacts : new int[] {12, 24, 48}) {
            rows.add(found("reference, " + contacts + " requests", Kind.REFERENCE, Avoidance.REFERENCE, contacts));
        }
        for (int contacts : new int[] {12, 24, 48}) {
            rows.add(found("one offer for each ticket, " + contacts + " requests", Kind.ONE_OFFER, Avoidance.REFERENCE, contacts));
        }
        for (int contacts : new int[] {12, 24, 48}) {
            rows.add(found((contacts == 12 ? "office hours, good and bad days, bursts, open waits, " : "office, ") + contacts + " requests", Kind.OFFICE, Avoidance.REFERENCE, contacts));
        }
        for (int contacts : new int[] {24, 48}) {
            rows.add(found("office, avoided from mid-quarter on, " + contacts + " requests", Kind.OFFICE, new Avoidance(4, 2, 0.35, 45, 0), contacts));
        }
        for (int contacts : new int[] {24, 48}) {
            rows.add(found("office, avoided by one analyst of eight only, " + contacts + " requests", Kind.OFFICE, new Avoidance(4, 2, 0.35, 0, 1), contacts));
        }
        rows.add(found("office with two analysts, 24 requests", Kind.FEW_ANALYSTS, Avoidance.REFERENCE, 24));
        rows.add(found("office with two analysts, avoided by one of them only, 24 requests", Kind.FEW_ANALYSTS, new Avoidance(4, 2, 0.35, 0, 1), 24));
        rows.add(found("office, uneven: people differ by 15 %, 24 requests", Kind.UNEVEN, Avoidance.REFERENCE, 24));
        rows.add(fair("reference, nobody avoided", Kind.REFERENCE));
        rows.add(fair("office, nobody avoided", Kind.OFFICE));
        rows.add(fair("office with two analysts, nobody avoided", Kind.FEW_ANALYSTS));
        rows.add(fair("uneven, nobody avoided", Kind.UNEVEN));
        write("| traffic | quarters | found of those avoided | wrong findings | quarters with any finding |\n|---|---|---|---|---|\n" + String.join("\n", rows) + "\n");
    }

    private String found(String name, Kind kind, Avoidance avoidance, int contacts) {
        Outcome outcome = Trials.run(kind, avoidance, contacts, quarters);
        return row(name, outcome, share(outcome.found(), outcome.avoided()), String.format(Locale.ROOT, "%.3f", outcome.falseFindings()), "");
    }

    private String fair(String name, Kind kind) {
        Outcome outcome = Trials.run(kind, Avoidance.NOBODY, 0, quarters * FAIR_TIMES_AS_MANY);
        return row(name, outcome, "", "", share(outcome.withAny(), outcome.runs()));
    }

    private static String row(String name, Outcome outcome, String recall, String wrong, String any) {
        return "| %s | %d | %s | %s | %s |".formatted(name, outcome.runs(), recall, wrong, any);
    }

    private static String share(int part, int all) {
        Interval lies = Interval.ofShare(part, all);
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", (double) part / all, lies.low(), lies.high());
    }

    private static void write(String table) throws IOException {
        Path page = Path.of("../docs/fairness.md");
        String text = Files.readString(page);
        Files.writeString(page, text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n" + table + "\n" + text.substring(text.indexOf(END)));
    }
}
