package parley.ticket;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TicketRepository extends GenericRepository<Ticket, UUID> {

    Ticket save(Ticket ticket);

    Ticket update(Ticket ticket);
}
