package parley.hearing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConductNoteRepository extends GenericRepository<ConductNote, UUID> {

    ConductNote save(ConductNote note);

    ConductNote update(ConductNote note);

    Optional<ConductNote> findById(UUID id);
}
