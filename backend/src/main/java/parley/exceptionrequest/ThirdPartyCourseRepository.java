package parley.exceptionrequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ThirdPartyCourseRepository extends GenericRepository<ThirdPartyCourse, UUID> {

    ThirdPartyCourse save(ThirdPartyCourse course);

    ThirdPartyCourse update(ThirdPartyCourse course);
}
