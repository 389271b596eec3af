package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SheetReadingRepository extends GenericRepository<SheetReading, UUID> {

    SheetReading save(SheetReading reading);

    List<SheetReading> findByRequestIdOrderByReadAtAscAndIdAsc(UUID requestId);
}
