package parley.policy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReleaseRepository extends GenericRepository<Release, UUID> {

    Release save(Release release);

    Release update(Release release);

    Optional<Release> findById(UUID id);

    Optional<Release> findByOpenAs(String restrictionKey);

    List<Release> findByRetiresTrueAndRetiredAtIsNullAndCalledOffAtIsNullAndDueAtLessThanEquals(Instant now);
}
