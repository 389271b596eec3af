package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.PersonName;
import parley.account.PhoneNumbers;
import parley.platform.sql.Sql;

/** Reads who may have called from numbers that several share. */
@Singleton
class Candidates {

    private static final int MOST = 500;

    private final PhoneNumbers numbers;
    private final Sql sql;

    Candidates(PhoneNumbers numbers, Sql sql) {
        this.numbers = numbers;
        this.sql = sql;
    }

    /** Who calls from each of these numbers, in one statement. */
    Map<String, List<PersonName>> of(Collection<String> called) {
        List<String> wanted = called.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return sql.list("""
                select n.number, p.id, p.name from person_number n join person p on p.id = n.person_id and p.active
                where n.number = any(:numbers) order by p.name, p.id limit :limit""", Map.of("numbers", wanted, "limit", MOST),
                row -> Map.entry(row.text("number"), new PersonName(row.uuid("id"), row.text("name")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    CallerView caller(@Nullable String number, @Nullable UUID person, @Nullable String name, Map<String, List<PersonName>> known) {
        List<PersonName> maybe = person != null || number == null ? List.of() : known.getOrDefault(number, List.of());
        CallerMatch match = person != null ? CallerMatch.KNOWN : maybe.isEmpty() ? CallerMatch.UNKNOWN : CallerMatch.MAYBE;
        return new CallerView(match, person == null ? null : new PersonName(person, name), maybe, shown(number));
    }

    @Nullable String shown(@Nullable String number) {
        return number == null ? null : numbers.shown(number);
    }
}
