package parley.platform.database;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** A planted fault: acknowledges without waiting for the disk. The survival tests must find it. */
@Singleton
@Replaces(DurableCommit.class)
@Requires(property = "planted.fault", value = "no-durable-commit")
final class NoDurableCommit extends DurableCommit {

    NoDurableCommit(@Value("${datasources.default.url}") String url, DiskRoom room) {
        super(url, "", "", false, room);
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return event.getBean();
    }
}
