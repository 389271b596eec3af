package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Somebody who can ask, help, decide or administer. */
@MappedEntity("person")
record Person(
        @Id UUID id,
        String name,
        String email,
        String login,
        @Nullable String phone,
        @Nullable String title,
        @Nullable UUID departmentId,
        @Nullable UUID siteId,
        @Nullable UUID managerId,
        @Nullable String passwordHash,
        boolean active,
        Instant createdAt,
        @Version long version) {

    static Person named(String name, String email, Instant now) {
        return new Person(PersonId.next().value(), name, email, login(email), null, null, null, null, null, null, true, now, 0);
    }

    /** As an administrator describes them from now on. */
    Person described(PersonDescription description) {
        String address = description.email().strip();
        return new Person(id, description.name().strip(), address, login(address), stripped(description.phone()), stripped(description.title()),
                description.departmentId(), description.siteId(), description.managerId(), passwordHash, active, createdAt, version);
    }

    Person withActive(boolean nowActive) {
        return new Person(id, name, email, login, phone, title, departmentId, siteId, managerId, passwordHash, nowActive, createdAt, version);
    }

    /** What is typed at sign-in for this address. */
    static String login(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Person withPasswordHash(String hash) {
        return new Person(id, name, email, login, phone, title, departmentId, siteId, managerId, hash, active, createdAt, version);
    }
}
