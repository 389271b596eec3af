package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The exception requests behind a figure.
 *
 * @param items those that you may see, the last asked first
 * @param counted how many are behind it
 * @param hidden how many of the newest 500 you may not see
 */
@Serdeable
record CasesBehind(List<BehindFigure> items, int counted, int hidden) {}
