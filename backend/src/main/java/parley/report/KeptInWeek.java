package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Promises that came due in one week.
 *
 * @param week which one, such as {@code 2026-W22}
 * @param shown how much may be said from so many
 * @param all all that came due; empty where there are too few to say
 * @param part how many of them were kept
 * @param share part of all; empty where there are too few for a share
 */
@Serdeable
record KeptInWeek(String week, Shown shown, @Nullable Integer all, @Nullable Integer part, @Nullable Double share) {

    static KeptInWeek of(Period week, int part, int all) {
        Shown shown = Shown.of(all);
        return new KeptInWeek(week.name(), shown, shown == Shown.NOTHING ? null : all, shown == Shown.NOTHING ? null : part,
                shown == Shown.ALL ? (double) part / all : null);
    }
}
