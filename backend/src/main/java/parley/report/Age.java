package parley.report;

import java.time.Duration;

/** From so many days on, up to the next. */
enum Age {
    DAYS_0_1(0),
    DAYS_1_3(1),
    DAYS_3_7(3),
    DAYS_7_14(7),
    DAYS_14_30(14),
    DAYS_30_ON(30);

    private final int from;

    Age(int from) {
        this.from = from;
    }

    static Age of(Duration age, Duration day) {
        Age found = DAYS_0_1;
        for (Age each : values()) {
            found = age.compareTo(day.multipliedBy(each.from)) >= 0 ? each : found;
        }
        return found;
    }
}
