package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.account.PersonName;
import parley.platform.web.Versioned;

/**
 * What the owner of a rule agreed to beforehand.
 *
 * @param holds whether such requests are granted at once now
 * @param maxDays the longest exception that is granted so
 * @param limits for each question that is limited, the answers that it must have
 * @param owner who answers for it; empty where it was never said, or is switched off
 * @param saidAt since when
 * @param needsAnotherLook whether the rule has changed, or its owner, since then
 * @param possible whether anything can be agreed to beforehand under this rule: only where the risk is usually low
 * @param yours whether the reader owns the rule
 * @param version goes into If-Match
 */
@Serdeable
record PreAuthorisationView(
        boolean holds,
        @Nullable Integer maxDays,
        Map<String, List<String>> limits,
        @Nullable PersonName owner,
        @Nullable Instant saidAt,
        boolean needsAnotherLook,
        boolean possible,
        boolean yours,
        long version)
        implements Versioned {}
