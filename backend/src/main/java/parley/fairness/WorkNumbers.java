package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.report.RateFigure;

/**
 * How work was taken in eight weeks, by one analyst or by all of a team.
 *
 * @param inOrder of the tickets taken by oneself, those from the head of the line, or picked for a reason that is on the list
 * @param turnedAway of the offers that were answered, those passed or timed out
 * @param passedFor the passed ones by reason; empty where too few were offered
 * @param timedOut how many timed out; 0 where too few were offered
 * @param rangOut of the rings, those that rang out
 * @param supportAsked how often a second person was asked in; it is counted against nobody
 * @param neededSecond of the tickets taken or given, those that needed a second person
 * @param urgent of the tickets taken or given, those of the two highest priorities
 * @param turnedAwayBefore of the tickets taken or given, those that others had passed or left before
 */
@Serdeable
record WorkNumbers(
        RateFigure inOrder, RateFigure turnedAway, List<PassedFor> passedFor, int timedOut, RateFigure rangOut, int supportAsked,
        RateFigure neededSecond, RateFigure urgent, RateFigure turnedAwayBefore) {}
