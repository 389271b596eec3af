package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import parley.account.PersonName;

/**
 * Who calls, as far as that is known.
 *
 * @param match KNOWN is one person, MAYBE several who share the number, UNKNOWN nobody
 * @param person who it is, where it is known
 * @param candidates who it may be
 * @param number from which number, as people read it; empty where it was withheld
 */
@Serdeable
record CallerView(CallerMatch match, @Nullable PersonName person, List<PersonName> candidates, @Nullable String number) {}
