package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a rule as a row: what lists look at in columns, all of it as JSON. */
@MappedEntity("restriction_version")
record RestrictionVersion(
        @Id UUID id,
        String restrictionKey,
        int version,
        String name,
        String area,
        RiskLevel defaultRisk,
        int maxDays,
        RestrictionStatus status,
        String content,
        String contentHash,
        Instant publishedAt,
        RestrictionOrigin origin,
        @Nullable UUID publishedBy,
        @Nullable String note,
        @Nullable LocalDate reviewBy) {}
