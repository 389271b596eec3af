package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Some quarters one after another.
 *
 * @param until the last of them, such as {@code 2026-Q2}
 * @param quarters how many
 * @param firstDay the first day of the first
 * @param lastDay the last day of the last
 * @param previous the quarter before the last
 * @param next the quarter after it; empty where that has not begun
 */
@Serdeable
record LessonSpan(String until, int quarters, LocalDate firstDay, LocalDate lastDay, String previous, @Nullable String next) {}
