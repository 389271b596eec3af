package parley.policy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommonQuestionsRepository extends GenericRepository<CommonQuestionsVersion, Integer> {

    CommonQuestionsVersion save(CommonQuestionsVersion version);

    Optional<CommonQuestionsVersion> findFirstOrderByVersionDesc();
}
