package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Signs that decisions are made without looking, or without trying anything else first.
 *
 * @param asOf this moment
 * @param span which time it is about
 * @param approvers how each approver decides
 * @param teams how the cases of each team ended
 */
@Serdeable
record SignalsReport(Instant asOf, LessonSpan span, List<ApproverSignal> approvers, List<TeamSignal> teams) {}
