package parley.queue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoutingRuleRepository extends GenericRepository<RoutingRule, UUID> {

    RoutingRule save(RoutingRule rule);

    RoutingRule update(RoutingRule rule);

    void delete(RoutingRule rule);

    Optional<RoutingRule> findById(UUID id);

    List<RoutingRule> listOrderByPlaceAscAndIdAsc();
}
