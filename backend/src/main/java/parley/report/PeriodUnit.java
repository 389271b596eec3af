package parley.report;

/** How long a period is. */
enum PeriodUnit {
    WEEK,
    MONTH,
    QUARTER
}
