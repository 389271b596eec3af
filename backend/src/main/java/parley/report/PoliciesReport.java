package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What exception requests say about the rules, over a few quarters. All of it is told anew from the record at this moment.
 *
 * @param asOf this moment
 * @param span which time it is about
 * @param rules the rules that you answer for, those that take most time of people first; for supervisors all of them
 * @param all the same of all of these together
 */
@Serdeable
record PoliciesReport(Instant asOf, LessonSpan span, List<RuleFigures> rules, RuleFigures all) {}
