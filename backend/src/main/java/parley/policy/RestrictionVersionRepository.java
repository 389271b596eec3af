package parley.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RestrictionVersionRepository extends GenericRepository<RestrictionVersion, UUID> {

    RestrictionVersion save(RestrictionVersion version);

    void update(@Id UUID id, RestrictionStatus status);

    List<RestrictionVersion> findByStatusOrderByName(RestrictionStatus status);

    Optional<RestrictionVersion> findByRestrictionKeyAndVersion(String restrictionKey, int version);

    Optional<RestrictionVersion> findFirstByRestrictionKeyOrderByVersionDesc(String restrictionKey);
}
