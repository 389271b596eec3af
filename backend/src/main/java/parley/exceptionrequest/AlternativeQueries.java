package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.platform.sql.Sql;
import parley.policy.Alternative;
import parley.policy.Restriction;

/** Counts how many people the vetted alternatives of a rule served. */
@Singleton
class AlternativeQueries {

    private final Sql sql;

    AlternativeQueries(Sql sql) {
        this.sql = sql;
    }

    /** The alternatives of a rule, those first that its owner puts first, then those that worked most often. */
    List<AlternativeSummary> of(Restriction restriction) {
        Map<String, Served> served = new HashMap<>();
        sql.list(
                """
                select p.from_catalogue, count(distinct r.requester_id) as tried,
                       count(distinct case when p.response = 'ACCEPTED' and r.state = 'RESOLVED_BY_ALTERNATIVE' then r.requester_id end) as worked
                from exception_proposal p join exception_request r on r.id = p.request_id
                where r.restriction_key = :restriction and p.from_catalogue is not null and p.response <> 'NONE'
                group by p.from_catalogue""",
                Map.of("restriction", restriction.key()),
                row -> served.put(row.text("from_catalogue"), new Served(row.integer("tried"), row.integer("worked"))));
        return restriction.offered().stream()
                .sorted(Comparator.comparing((Alternative alternative) -> !alternative.isFirst())
                        .thenComparingInt(alternative -> -of(served, alternative).worked()))
                .map(alternative -> of(served, alternative).summary(alternative))
                .toList();
    }

    private static Served of(Map<String, Served> served, Alternative alternative) {
        return served.getOrDefault(alternative.name(), new Served(0, 0));
    }

    private record Served(int tried, int worked) {
        AlternativeSummary summary(Alternative alternative) {
            return new AlternativeSummary(alternative.name(), alternative.howItHelps(), shown(tried), shown(worked));
        }

        private @Nullable Integer shown(int count) {
            return tried < Precedents.FEWEST_SHOWN ? null : Integer.valueOf(count);
        }
    }
}
