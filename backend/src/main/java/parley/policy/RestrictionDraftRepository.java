package parley.policy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RestrictionDraftRepository extends GenericRepository<RestrictionDraft, String> {

    RestrictionDraft save(RestrictionDraft draft);

    RestrictionDraft update(RestrictionDraft draft);

    void delete(RestrictionDraft draft);

    Optional<RestrictionDraft> findByRestrictionKey(String restrictionKey);

    List<RestrictionDraft> findAll();
}
