package parley.disclosure;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DisclosureRepository extends GenericRepository<Disclosure, UUID> {

    Disclosure save(Disclosure disclosure);

    Disclosure update(Disclosure disclosure);

    Optional<Disclosure> findById(UUID id);
}
