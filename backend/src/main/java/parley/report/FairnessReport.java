package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Whether it matters who asks.
 *
 * @param asOf this moment
 * @param span which time it is about
 * @param departments by part of the company
 * @param seniority by how high they stand: executives must not be faster
 */
@Serdeable
record FairnessReport(Instant asOf, LessonSpan span, List<FairnessRow> departments, List<FairnessRow> seniority) {}
