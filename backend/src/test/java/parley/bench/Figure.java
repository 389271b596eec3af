package parley.bench;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;

/**
 * One measured figure beside what it is to reach.
 *
 * @param must what it has to reach
 * @param stretch what it would be good to reach
 * @param more whether more is better
 * @param measured what counts
 * @param timings all of the requests, where it was made of requests
 */
record Figure(String what, String on, String unit, double must, double stretch, boolean more, double measured, @Nullable Timings timings) {

    static Figure rate(String what, String on, double must, double stretch, Timings timings) {
        return new Figure(what, on, "/s", must, stretch, true, timings.perSecond(), timings);
    }

    static Figure median(String what, String on, double must, double stretch, Timings timings) {
        return new Figure(what, on, "ms", must, stretch, false, timings.quantile(0.5), timings);
    }

    static Figure tail(String what, String on, double must, double stretch, Timings timings) {
        return new Figure(what, on, "ms", must, stretch, false, timings.quantile(0.99), timings);
    }

    static Figure value(String what, String on, String unit, double must, double stretch, double measured) {
        return new Figure(what, on, unit, must, stretch, false, measured, null);
    }

    String verdict() {
        return reaches(stretch) ? "stretch" : reaches(must) ? "must" : "**missed**";
    }

    private boolean reaches(double target) {
        return more ? measured >= target : measured <= target;
    }

    String row() {
        return "| %s | %s | %s | %s | **%s** | %s | %s | %s |".formatted(what, on, amount(must), amount(stretch), amount(measured), spread(),
                timings == null ? "1" : String.format(Locale.ROOT, "%,d", timings.count()), verdict());
    }

    private String spread() {
        return timings == null ? "" : "%s / %s / %s".formatted(number(timings.quantile(0.5)), number(timings.quantile(0.95)), number(timings.quantile(0.99)));
    }

    private String amount(double value) {
        return (number(value) + " " + unit).replace(" /s", "/s").strip();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 || value == Math.rint(value) ? "%.1f" : "%.2f", value).replaceAll("\\.0$", "");
    }
}
