package parley.call;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TelephonyLineRepository extends GenericRepository<TelephonyLine, UUID> {

    TelephonyLine save(TelephonyLine line);

    TelephonyLine update(TelephonyLine line);

    Optional<TelephonyLine> findById(UUID id);

    Optional<TelephonyLine> findByTokenHash(String tokenHash);
}
