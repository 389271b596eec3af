package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Sql;

/** Knows from which numbers people call. */
@Singleton
public class PhoneBook {

    /** Of one number; more than share it are not told apart by it. */
    private static final int CANDIDATES = 10;

    private final PhoneNumbers numbers;
    private final Sql sql;
    private final Clock clock;

    PhoneBook(PhoneNumbers numbers, Sql sql, Clock clock) {
        this.numbers = numbers;
        this.sql = sql;
        this.clock = clock;
    }

    /** Those who work here and call from that number, by name. */
    public List<PersonName> callersFrom(String number) {
        return sql.list("""
                select p.id, p.name from person_number n join person p on p.id = n.person_id and p.active
                where n.number = :number order by p.name, p.id limit :limit""", Map.of("number", number, "limit", CANDIDATES),
                row -> new PersonName(row.uuid("id"), row.text("name")));
    }

    /** Somebody was found to call from that number. */
    @Transactional
    public void learn(PersonId person, String number) {
        insert(person, number, numbers.shown(number), false);
    }

    /** The first number of somebody, as an administrator wrote it. */
    void follow(PersonId person, @Nullable String phone) {
        sql.update("delete from person_number where person_id = :person and from_profile", Map.of("person", person.value()));
        numbers.read(phone).ifPresent(number -> {
            sql.update("delete from person_number where person_id = :person and number = :number", Map.of("person", person.value(), "number", number));
            insert(person, number, phone == null ? number : phone.strip(), true);
        });
    }

    /** The further numbers of somebody, all of them. */
    void keep(PersonId person, List<String> written) {
        Map<String, String> read = read(written);
        sql.update("delete from person_number where person_id = :person and not from_profile", Map.of("person", person.value()));
        read.forEach((number, shown) -> insert(person, number, shown, false));
    }

    List<String> furtherNumbers(PersonId person) {
        return sql.list("select shown from person_number where person_id = :person and not from_profile order by shown, number", Map.of("person", person.value()),
                row -> row.text("shown"));
    }

    /** @return how many were not known yet */
    @Transactional
    int catchUp() {
        List<Known> unread = sql.list("""
                select p.id, p.phone from person p
                where p.phone is not null and not exists (select 1 from person_number n where n.person_id = p.id and n.from_profile)""", Map.of(),
                row -> new Known(new PersonId(row.uuid("id")), row.text("phone")));
        unread.forEach(known -> follow(known.person(), known.phone()));
        return unread.size();
    }

    private Map<String, String> read(List<String> written) {
        Map<String, String> read = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < written.size(); index++) {
            String pointer = "/numbers/" + index;
            String shown = written.get(index).strip();
            numbers.read(shown).ifPresentOrElse(number -> read.put(number, shown), () -> errors.add(new FieldError(pointer, "is no telephone number")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        return read;
    }

    private void insert(PersonId person, String number, String shown, boolean fromProfile) {
        sql.update("""
                insert into person_number (person_id, number, shown, from_profile, learnt_at)
                values (:person, :number, :shown, :profile, :now) on conflict do nothing""",
                Map.of("person", person.value(), "number", number, "shown", shown, "profile", fromProfile, "now", clock.instant()));
    }

    private record Known(PersonId person, String phone) {}
}
