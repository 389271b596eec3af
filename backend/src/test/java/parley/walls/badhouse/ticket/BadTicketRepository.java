package parley.walls.badhouse.ticket;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(property = "bad.house.is.open")
public interface BadTicketRepository extends GenericRepository<BadTicket, Long> {}
