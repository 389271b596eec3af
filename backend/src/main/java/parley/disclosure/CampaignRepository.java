package parley.disclosure;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampaignRepository extends GenericRepository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    Campaign update(Campaign campaign);

    Optional<Campaign> findById(UUID id);
}
