package parley.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** A morning or an afternoon. Who cannot be reached in one of them may be in another. */
record HalfDay(LocalDate day, boolean afternoon) {

    static HalfDay of(Instant moment, ZoneId zone) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, zone);
        return new HalfDay(there.toLocalDate(), !there.toLocalTime().isBefore(LocalTime.NOON));
    }

    static HalfDay read(String text) {
        return new HalfDay(LocalDate.parse(text.substring(0, text.indexOf(' '))), text.endsWith("PM"));
    }

    @Override
    public String toString() {
        return day + (afternoon ? " PM" : " AM");
    }
}
