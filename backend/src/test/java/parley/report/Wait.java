package parley.report;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** A wait as somebody with a pencil writes it down. @param over whether it was seen to end */
record Wait(Duration waited, boolean over) {

    /** The product over all moments at which somebody was through, each by counting heads; null where that many never were. */
    static Long quantile(List<Wait> waits, double share) {
        double still = 1;
        for (var moment : new TreeSet<>(waits.stream().filter(Wait::over).map(Wait::waited).toList())) {
            double atRisk = waits.stream().filter(wait -> wait.waited.compareTo(moment) >= 0).count();
            double over = waits.stream().filter(wait -> wait.over && wait.waited.equals(moment)).count();
            still *= 1 - over / atRisk;
            if (still <= 1 - share + 1e-9) {
                return moment.toSeconds();
            }
        }
        return null;
    }
}
