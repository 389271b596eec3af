package parley.exceptionrequest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.account.PersonName;

/**
 * What the people of a case are called.
 *
 * @param known names by person
 */
record Names(Map<UUID, String> known) {

    Names {
        known = Map.copyOf(known);
    }

    Names and(Collection<PersonName> more) {
        Map<UUID, String> all = new HashMap<>(known);
        more.forEach(person -> all.put(person.id(), person.name()));
        return new Names(all);
    }

    PersonName of(UUID person) {
        return new PersonName(person, known.getOrDefault(person, ""));
    }
}
