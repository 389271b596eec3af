package parley.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends GenericRepository<Person, UUID> {

    Person save(Person person);

    Person update(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByLogin(String login);
}
