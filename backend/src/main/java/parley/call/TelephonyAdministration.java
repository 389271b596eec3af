package parley.call;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.account.PhoneNumbers;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.Secrets;
import parley.platform.file.KeptKey;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with telephone lines, and with who sits at which phone. */
@Singleton
public class TelephonyAdministration {

    private static final int MOST = 50;

    private final AdministrationLock administration;
    private final TelephonyLineRepository lines;
    private final KeptKey key;
    private final PhoneNumbers numbers;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    TelephonyAdministration(AdministrationLock administration, TelephonyLineRepository lines, KeptKey key, PhoneNumbers numbers, ActivityLog activity, Sql sql, Clock clock) {
        this.administration = administration;
        this.lines = lines;
        this.key = key;
        this.numbers = numbers;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** A line, the secret part of its address and the secret that signs. @param token both are known at this moment only */
    public record Opened(UUID id, String token, String secret) {

        /** To which address the telephone system sends its events. */
        public String path() {
            return TelephonyController.PATH + "/" + token;
        }

        @Override
        public String toString() {
            return "Opened[" + id + "]";
        }
    }

    @Transactional
    public Opened add(TelephonyLineDescription description, CurrentUser administrator) {
        administration.take();
        UUID id = Ids.next();
        check(description, id);
        if (sql.first("select count(*) as n from telephony_line", Map.of(), row -> row.number("n")).orElseThrow() >= MOST) {
            throw new InvalidFields("/name", "would be one line too many: there are " + MOST);
        }
        String token = Secrets.token();
        TelephonyLine line = lines.save(new TelephonyLine(id, description.name().strip(), description.queueId(), Secrets.sha256(token), 1, description.signed(),
                description.networkList(), description.active(), administrator.id().value(), clock.instant(), null, 0));
        record("TELEPHONY_LINE_ADDED", line, administrator);
        return opened(line, token);
    }

    @Transactional
    void change(UUID id, TelephonyLineDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        TelephonyLine line = present(id, seen);
        check(description, id);
        record("TELEPHONY_LINE_CHANGED", lines.update(line.as(description)), administrator);
    }

    /** At the old address nobody listens from now on. */
    @Transactional
    Opened renew(UUID id, IfMatch seen, CurrentUser administrator) {
        administration.take();
        String token = Secrets.token();
        TelephonyLine line = lines.update(present(id, seen).at(Secrets.sha256(token)));
        record("TELEPHONY_LINE_RENEWED", line, administrator);
        return opened(line, token);
    }

    String secretOf(TelephonyLine line) {
        return key.secret("parley-telephony", line.id(), line.generation());
    }

    /** Says who sits at a phone. */
    @Transactional
    public UUID map(ExtensionDescription description, CurrentUser administrator) {
        administration.take();
        String extension = name(description.extension());
        if (sql.first("select id from telephony_extension where extension = :extension", Map.of("extension", extension), row -> row.uuid("id")).isPresent()) {
            throw new NameTaken("/extension");
        }
        refuseWhoIsNoAnalyst(description.personId());
        UUID id = Ids.next();
        sql.update("insert into telephony_extension (id, extension, person_id) values (:id, :extension, :person)",
                Map.of("id", id, "extension", extension, "person", description.personId()));
        record("EXTENSION_ADDED", id, administrator, Map.of("extension", extension, "person", description.personId().toString()));
        return id;
    }

    @Transactional
    void unmap(UUID id, CurrentUser administrator) {
        administration.take();
        if (sql.update("delete from telephony_extension where id = :id", Map.of("id", id)) == 0) {
            throw new NothingHere();
        }
        record("EXTENSION_REMOVED", id, administrator, Map.of());
    }

    /** As it is compared: numbers in E.164, names in small letters. */
    private String name(String written) {
        return numbers.read(written).orElseGet(() -> written.strip().toLowerCase(Locale.ROOT));
    }

    private void refuseWhoIsNoAnalyst(UUID person) {
        List<UUID> found = sql.list("""
                select p.id from person p join person_role r on r.person_id = p.id and r.role in ('ANALYST', 'SUPERVISOR')
                where p.id = :person and p.active""", Map.of("person", person), row -> row.uuid("id"));
        if (found.isEmpty()) {
            throw new InvalidFields("/personId", "is nobody who works tickets");
        }
    }

    private void check(TelephonyLineDescription description, UUID id) {
        description.networkList();
        if (sql.first("select id from queue where id = :queue", Map.of("queue", description.queueId()), row -> row.uuid("id")).isEmpty()) {
            throw new InvalidFields("/queueId", "is not there");
        }
        if (sql.first("select id from telephony_line where name = :name and id <> :id", Map.of("name", description.name().strip(), "id", id), row -> row.uuid("id")).isPresent()) {
            throw new NameTaken("/name");
        }
    }

    private Opened opened(TelephonyLine line, String token) {
        return new Opened(line.id(), token, secretOf(line));
    }

    private TelephonyLine present(UUID id, IfMatch seen) {
        TelephonyLine line = lines.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, line.version());
        return line;
    }

    private void record(String kind, TelephonyLine line, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "TELEPHONY_LINE", line.id(), Map.of("name", line.name(), "active", line.active(), "signed", line.signed())));
    }

    private void record(String kind, UUID extension, CurrentUser administrator, Map<String, Object> detail) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "EXTENSION", extension, detail));
    }
}
