package parley.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Your own numbers, which you see before others do.
 *
 * @param firstDay the first day of the eight weeks
 * @param lastDay the last day
 * @param seenByOthersFrom from when on your supervisors see them, where they see single analysts at all
 * @param seenByOthers whether that day has come
 * @param teamLevelOnly whether supervisors see teams only, and you only when two people open your numbers
 * @param numbers your numbers
 * @param team the same of all who work in your teams
 * @param notes what you said to them
 * @param openings who asked to read your numbers and who agreed, the last first
 * @param views who read them, the last first
 */
@Serdeable
record OwnNumbers(
        LocalDate firstDay, LocalDate lastDay, LocalDate seenByOthersFrom, boolean seenByOthers, boolean teamLevelOnly,
        WorkNumbers numbers, WorkNumbers team, List<NumbersNote> notes, List<NumbersOpening> openings, List<NumbersView> views) {}
