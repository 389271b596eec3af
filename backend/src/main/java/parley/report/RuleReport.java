package parley.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What exception requests say about one rule.
 *
 * @param asOf this moment
 * @param span which time it is about
 * @param figures the figures
 * @param trend the last eight quarters, the oldest first
 * @param alternatives each alternative that was answered, or that is offered now
 * @param needs which needs stood behind the requests, the most frequent first
 * @param waits for whom the requests that were decided waited
 */
@Serdeable
record RuleReport(
        Instant asOf,
        LessonSpan span,
        RuleFigures figures,
        List<QuarterFigures> trend,
        List<AlternativeFigures> alternatives,
        List<NeedFigures> needs,
        WaitsByParty waits) {}
