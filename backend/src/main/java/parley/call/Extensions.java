package parley.call;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.account.PersonId;
import parley.account.PhoneNumbers;
import parley.platform.sql.Sql;

/** Knows who sits at which phone. */
@Singleton
class Extensions {

    private final PhoneNumbers numbers;
    private final Sql sql;

    Extensions(PhoneNumbers numbers, Sql sql) {
        this.numbers = numbers;
        this.sql = sql;
    }

    /** The analysts of these users, extensions or numbers, each once, in that order; whoever belongs to nobody here is left out. */
    List<PersonId> analysts(List<String> users) {
        List<String> names = new ArrayList<>(users);
        users.forEach(user -> numbers.read(user).ifPresent(names::add));
        if (names.isEmpty()) {
            return List.of();
        }
        List<Seat> seats = sql.list("""
                select e.extension, p.id from telephony_extension e join person p on p.id = e.person_id and p.active
                where e.extension = any(:names)""", Map.of("names", names), row -> new Seat(row.text("extension"), new PersonId(row.uuid("id"))));
        Set<PersonId> analysts = new LinkedHashSet<>();
        names.forEach(name -> seats.stream().filter(seat -> seat.extension().equals(name)).forEach(seat -> analysts.add(seat.person())));
        return List.copyOf(analysts);
    }

    private record Seat(String extension, PersonId person) {}
}
