package parley.call;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import parley.account.PersonId;
import parley.account.PersonName;

/**
 * Who calls, as far as the number says.
 *
 * @param match how well that is known
 * @param person who it is, where it is known
 * @param number as it is compared; empty where it was withheld or cannot be read
 * @param written as it was sent
 */
record Caller(CallerMatch match, @Nullable PersonId person, @Nullable String number, @Nullable String written) {

    static final Caller NOT_SAID = new Caller(CallerMatch.UNKNOWN, null, null, null);

    static Caller of(@Nullable String number, @Nullable String written, List<PersonName> known) {
        return switch (known.size()) {
            case 0 -> new Caller(CallerMatch.UNKNOWN, null, number, written);
            case 1 -> new Caller(CallerMatch.KNOWN, new PersonId(known.get(0).id()), number, written);
            default -> new Caller(CallerMatch.MAYBE, null, number, written);
        };
    }

    Caller is(PersonId somebody) {
        return new Caller(CallerMatch.KNOWN, somebody, number, written);
    }

    Caller from(@Nullable String other) {
        return other == null ? this : new Caller(match, person, other, written);
    }

    @Nullable UUID personId() {
        return person == null ? null : person.value();
    }
}
