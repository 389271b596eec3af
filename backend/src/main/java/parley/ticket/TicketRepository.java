package parley.ticket;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TicketRepository extends GenericRepository<Ticket, UUID> {

    Ticket save(Ticket ticket);

    Ticket update(Ticket ticket);

    /** Locks the row until the end of the transaction, so that changes of one ticket come one after another. */
    Optional<Ticket> findByIdForUpdate(UUID id);
}
