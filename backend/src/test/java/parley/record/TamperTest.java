package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.exceptionrequest.Casework;
import parley.exceptionrequest.CaseTables;
import parley.exceptionrequest.ThirdPartyWork;
import parley.activity.ChainedEntry;
import parley.activity.EvidenceTable;
import parley.platform.database.StillPicture;
import parley.platform.sql.Row;
import parley.testing.Database;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

/** Somebody with the password of the database alters, removes, inserts and moves rows; each time the record tells. */
@OnBothDatabases
class TamperTest {

    private static final int MUTANTS = 1_000;

    private final TestParley parley;
    private final Random random = new Random(20260304);

    TamperTest(TestParley parley) {
        this.parley = parley;
    }

    @BeforeEach
    void four_cases_and_two_checkpoints() {
        parley.empty();
        Casework work = Casework.of(parley);
        work.lived();
        work.active();
        parley.run("take-checkpoints");
        work.lived();
        new ThirdPartyWork(work).lived();
        parley.run("take-checkpoints");
    }

    @Test
    void a_thousand_hands_are_all_found_and_an_untouched_record_is_sound() throws SQLException {
        try (Connection connection = open()) {
            assertThat(Verification.of(connection, null).first()).isEmpty();
            List<String> unfound = new ArrayList<>();
            Map<String, Integer> tried = new java.util.TreeMap<>();
            int mutants = 0;
            while (mutants < MUTANTS) {
                Hand hand = hands().get(random.nextInt(hands().size()));
                String done = hand.work().on(connection);
                if (done != null) {
                    mutants++;
                    tried.merge(hand.name(), 1, Integer::sum);
                    if (Verification.of(connection, null).sound()) {
                        unfound.add(hand.name() + ": " + done);
                    }
                }
                connection.rollback();
            }
            assertThat(unfound).isEmpty();
            assertThat(tried).hasSize(hands().size()).allSatisfy((hand, times) -> assertThat(times).as(hand).isGreaterThan(4));
            assertThat(Verification.of(connection, null).first()).isEmpty();
        }
    }

    @Test
    void the_newest_entries_of_a_case_and_a_whole_case_are_missed_though_the_rest_was_made_to_fit() throws SQLException {
        try (Connection connection = open()) {
            String chain = first(connection, "select cast(chain_id as varchar) from record_chain order by chain_id limit 1");
            run(connection, "delete from record_link where chain_id = cast(? as uuid) and place = (select max(o.place) from record_link o where o.chain_id = cast(? as uuid))", chain, chain);
            run(connection, """
                    update record_chain set entries = entries - 1,
                           head = (select l.hash from record_link l where l.chain_id = record_chain.chain_id order by l.place desc limit 1)
                    where chain_id = cast(? as uuid)""", chain);
            run(connection, "update activity set subject = 'NONE', subject_id = cast('00000000-0000-7000-8000-000000000009' as uuid) where subject_id = cast(? as uuid) and not exists (select 1 from record_link l where l.activity_seq = activity.seq)", chain);
            assertThat(kinds(connection)).contains(FaultKind.CHECKPOINT_BROKEN);
            connection.rollback();

            String gone = first(connection, "select cast(chain_id as varchar) from record_chain order by chain_id desc limit 1");
            run(connection, "delete from record_checkpoint_head where chain_id = cast(? as uuid)", gone);
            run(connection, "delete from record_link where chain_id = cast(? as uuid)", gone);
            run(connection, "delete from record_chain where chain_id = cast(? as uuid)", gone);
            assertThat(kinds(connection)).contains(FaultKind.CHECKPOINT_ALTERED);
        }
    }

    /** Nothing in the database tells on someone who works out all hashes again; what was kept elsewhere does. */
    @Test
    void a_hand_that_works_out_every_hash_again_is_found_by_the_checkpoint_that_was_kept_elsewhere() throws SQLException {
        try (Connection connection = open()) {
            Verification.Kept kept = new Verification.Kept(2, first(connection, "select hash from record_checkpoint where number = 2"));
            run(connection, "update activity set detail = replace(detail, 'MODERATE', 'LOW') where kind = 'RISK_RATED'");
            chainAgain(connection);
            assertThat(Verification.of(connection, null).first()).as("it fits").isEmpty();
            assertThat(Verification.of(connection, kept).first()).extracting(Fault::kind).containsExactly(FaultKind.KEPT_ELSEWHERE_DIFFERS);
        }
    }

    @Test
    void many_entries_are_read_in_little_memory_and_time() throws SQLException {
        try (Connection connection = open()) {
            connection.createStatement().execute("update record_end set checkpoint = 0, hash = '" + ChainedEntry.BEGINNING + "'");
            for (String table : List.of("record_checkpoint_head", "record_checkpoint")) {
                run(connection, "delete from " + table);
            }
            multiply(connection, 20_000);
            long before = System.nanoTime();
            Findings findings = Verification.of(connection, null);
            assertThat(findings.first()).isEmpty();
            assertThat(findings.entries()).isGreaterThan(20_000);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
        }
    }

    /** Adds that many entries to the first chain, fitting. */
    private static void multiply(Connection connection, int times) throws SQLException {
        String chain = first(connection, "select cast(chain_id as varchar) from record_chain order by chain_id limit 1");
        run(connection, """
                insert into activity (at, kind, subject, subject_id, ticket_id, visibility, detail)
                select a.at, 'PAPER_OPENED', a.subject, a.subject_id, a.ticket_id, 'INTERNAL', '{}'
                from activity a cross join %s
                where a.seq = (select min(o.seq) from activity o where o.subject_id = cast(? as uuid) and o.subject = 'EXCEPTION_REQUEST')"""
                        .formatted(connection.getMetaData().getDatabaseProductName().equals("H2") ? "system_range(1, " + times + ") g" : "generate_series(1, " + times + ") g"), chain);
        run(connection, """
                insert into record_link (chain_id, place, activity_seq, evidence, hash)
                select a.subject_id, c.entries + row_number() over (order by a.seq), a.seq, '', ''
                from activity a join record_chain c on c.chain_id = a.subject_id
                where a.subject_id = cast(? as uuid) and a.subject = 'EXCEPTION_REQUEST' and not exists (select 1 from record_link l where l.activity_seq = a.seq)""", chain);
        chainAgain(connection);
    }

    /** What a hand does to the rows; tells what it did, or null where the database would not let it. */
    @FunctionalInterface
    private interface Work {
        String on(Connection connection) throws SQLException;
    }

    private record Hand(String name, Work work) {}

    private List<Hand> hands() {
        List<Hand> hands = new ArrayList<>(List.of(
                new Hand("alter who", c -> any(c, "activity", "actor_id = (select p.id from person p where activity.actor_id is null or p.id <> activity.actor_id order by p.id limit 1)", CHAINED)),
                new Hand("alter when", c -> any(c, "activity", "at = at + interval '1' second", CHAINED)),
                new Hand("alter what", c -> any(c, "activity", "kind = 'EXCEPTION_' || kind", CHAINED + " and length(kind) < 50")),
                new Hand("alter the particulars", c -> any(c, "activity", "detail = detail || ' '", CHAINED)),
                new Hand("alter who may know", c -> any(c, "activity", "visibility = case visibility when 'PUBLIC' then 'INTERNAL' else 'PUBLIC' end", CHAINED)),
                new Hand("alter whose it is", c -> any(c, "activity", "subject = 'TICKET'", CHAINED)),
                new Hand("alter the evidence", c -> any(c, "record_link", "evidence = evidence || ' '", "true")),
                new Hand("alter a hash", c -> any(c, "record_link", "hash = '" + "0".repeat(64) + "'", "true")),
                new Hand("alter a chain", c -> any(c, "record_chain", "head = '" + "0".repeat(64) + "'", "true")),
                new Hand("lengthen a chain", c -> any(c, "record_chain", "entries = entries + 1", "true")),
                new Hand("alter a checkpoint", c -> any(c, "record_checkpoint", "at = at + interval '1' hour", "true")),
                new Hand("alter what a checkpoint says", c -> any(c, "record_checkpoint_head", "entries = entries - 1", "entries > 1")),
                new Hand("forget the last checkpoint", this::forgetCheckpoint),
                new Hand("remove an entry", this::remove),
                new Hand("cut off the end", this::cutOff),
                new Hand("insert an entry", c -> run(c, """
                        insert into activity (at, actor_id, kind, subject, subject_id, ticket_id, visibility, detail)
                        select a.at, a.actor_id, a.kind, a.subject, a.subject_id, a.ticket_id, a.visibility, a.detail from activity a where a.seq = %s""".formatted(aSeq(c)))),
                new Hand("swap two entries", this::swap)));
        for (EvidenceTable table : CaseTables.all()) {
            if (List.of("case", "offer", "condition", "rating", "talk", "decision").contains(table.kind())) {
                hands.add(new Hand("alter a row of " + table.table(), c -> alterRow(c, table)));
            }
        }
        hands.add(new Hand("remove a decision", c -> any(c, "exception_decision", null, "true")));
        hands.add(new Hand("insert a decision", c -> run(c, """
                insert into exception_decision (id, request_id, round, outcome, role, held_by, decided_by, snapshot, inherent, residual_now, residual_once_met, single_person, role_changed_lately, decided_at)
                select gen_random_uuid(), d.request_id, d.round, d.outcome, d.role, d.held_by, d.decided_by, d.snapshot, d.inherent, d.residual_now, d.residual_once_met, d.single_person, d.role_changed_lately, d.decided_at
                from exception_decision d where d.id = (select o.id from exception_decision o order by o.id limit 1)""")));
        return hands;
    }

    private static final String CHAINED = "exists (select 1 from record_link l where l.activity_seq = activity.seq)";

    /** Changes one of the rows; removes it where nothing is said about how. */
    private String any(Connection connection, String table, String set, String where) throws SQLException {
        String key = switch (table) {
            case "activity" -> "seq";
            case "record_link" -> "activity_seq";
            case "record_chain", "record_checkpoint_head" -> "chain_id";
            case "record_checkpoint" -> "number";
            default -> "id";
        };
        List<String> keys = all(connection, "select cast(" + key + " as varchar) from " + table + " where " + where);
        if (keys.isEmpty()) {
            return null;
        }
        String one = keys.get(random.nextInt(keys.size()));
        String also = " where cast(" + key + " as varchar) = ? and " + where;
        return run(connection, (set == null ? "delete from " + table : "update " + table + " set " + set) + also, one);
    }

    private String alterRow(Connection connection, EvidenceTable table) throws SQLException {
        List<String> columns = new ArrayList<>(table.columns());
        columns.addAll(table.later());
        String column = columns.get(random.nextInt(columns.size()));
        return any(connection, table.table(), column + " = " + other(connection, table.table(), column), column + " is not null");
    }

    private static String other(Connection connection, String table, String column) throws SQLException {
        String type = first(connection, "select data_type from information_schema.columns where table_name = '" + table + "' and column_name = '" + column + "'").toLowerCase();
        return switch (type) {
            case "boolean" -> "not " + column;
            case "bigint", "integer", "smallint" -> column + " + 1";
            case "date" -> column + " - 1";
            case "uuid" -> "(select p.id from person p where p.id <> " + table + "." + column + " order by p.id limit 1)";
            case "timestamp with time zone" -> column + " - interval '1' second";
            default -> column + " || '.'";
        };
    }

    private String remove(Connection connection) throws SQLException {
        String seq = aSeq(connection);
        run(connection, "delete from record_link where cast(activity_seq as varchar) = ?", seq);
        run(connection, "delete from outbox where cast(activity_seq as varchar) = ?", seq);
        run(connection, "delete from inbox_entry where cast(activity_seq as varchar) = ?", seq);
        return run(connection, "delete from activity where cast(seq as varchar) = ?", seq);
    }

    private String cutOff(Connection connection) throws SQLException {
        List<String> chains = all(connection, "select cast(chain_id as varchar) from record_chain");
        String chain = chains.get(random.nextInt(chains.size()));
        return run(connection, "delete from record_link where cast(chain_id as varchar) = ? and place > " + (1 + random.nextInt(5)), chain);
    }

    private String forgetCheckpoint(Connection connection) throws SQLException {
        String last = first(connection, "select cast(max(number) as varchar) from record_checkpoint");
        run(connection, "delete from record_checkpoint_head where cast(checkpoint as varchar) = ?", last);
        return run(connection, "delete from record_checkpoint where cast(number as varchar) = ?", last);
    }

    /** Two entries of one case change their places. */
    private String swap(Connection connection) throws SQLException {
        String chain = first(connection, "select cast(chain_id as varchar) from record_chain order by chain_id limit 1 offset " + random.nextInt(3));
        int place = 1 + random.nextInt(4);
        run(connection, "update record_link set place = 9999 where cast(chain_id as varchar) = ? and place = " + place, chain);
        run(connection, "update record_link set place = " + place + " where cast(chain_id as varchar) = ? and place = " + (place + 1), chain);
        return run(connection, "update record_link set place = " + (place + 1) + " where cast(chain_id as varchar) = ? and place = 9999", chain);
    }

    private String aSeq(Connection connection) throws SQLException {
        List<String> seqs = all(connection, "select cast(activity_seq as varchar) from record_link");
        return seqs.get(random.nextInt(seqs.size()));
    }

    private static List<FaultKind> kinds(Connection connection) throws SQLException {
        return Verification.of(connection, null).first().stream().map(Fault::kind).collect(Collectors.toList());
    }

    /** Works out every hash anew, checkpoints included, as somebody would who knows the program. */
    private static void chainAgain(Connection connection) throws SQLException {
        Reading reading = new Reading(connection);
        List<Object[]> hashes = new ArrayList<>();
        String[] last = {"", ChainedEntry.BEGINNING};
        reading.each("select " + ChainedEntry.COLUMNS + " from record_link l join activity a on a.seq = l.activity_seq order by l.chain_id, l.place", row -> {
            ChainedEntry entry = ChainedEntry.of(row);
            if (entry.place() == 1) {
                last[1] = ChainedEntry.BEGINNING;
            }
            last[1] = entry.hash(last[1]);
            hashes.add(new Object[] {last[1], entry.seq()});
        });
        try (PreparedStatement link = connection.prepareStatement("update record_link set hash = ? where activity_seq = ?")) {
            for (Object[] hash : hashes) {
                link.setObject(1, hash[0]);
                link.setObject(2, hash[1]);
                link.addBatch();
            }
            link.executeBatch();
        }
        run(connection, "update record_chain set entries = (select max(l.place) from record_link l where l.chain_id = record_chain.chain_id)");
        run(connection, "update record_chain set head = (select l.hash from record_link l where l.chain_id = record_chain.chain_id and l.place = record_chain.entries)");
        run(connection, "update record_checkpoint_head set head = (select l.hash from record_link l where l.chain_id = record_checkpoint_head.chain_id and l.place = record_checkpoint_head.entries)");
        String hash = ChainedEntry.BEGINNING;
        for (String number : all(connection, "select cast(number as varchar) from record_checkpoint order by number")) {
            List<Checkpoint.Head> heads = new ArrayList<>();
            java.time.Instant[] at = new java.time.Instant[1];
            reading.each("select at from record_checkpoint where number = ?", row -> at[0] = row.instant("at"), Long.valueOf(number));
            reading.each("select chain_id, entries, head from record_checkpoint_head where checkpoint = ?",
                    (Row row) -> heads.add(new Checkpoint.Head(row.uuid("chain_id"), row.number("entries"), row.text("head"))), Long.valueOf(number));
            hash = new Checkpoint(Long.parseLong(number), at[0], heads).hash(hash);
            run(connection, "update record_checkpoint set hash = ? where cast(number as varchar) = '" + number + "'", hash);
        }
        run(connection, "update record_end set hash = ?", hash);
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(parley.setting("datasources.default.url"), parley.setting("datasources.default.username"), "");
        StillPicture.begin(connection);
        if (parley.database() == Database.POSTGRESQL) {
            connection.setReadOnly(false);
        }
        return connection;
    }

    /** Null where the database would not let it, or there was nothing to do. */
    private static String run(Connection connection, String statement, Object... values) throws SQLException {
        java.sql.Savepoint before = connection.setSavepoint();
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int index = 0; index < values.length; index++) {
                prepared.setObject(index + 1, values[index]);
            }
            return prepared.executeUpdate() == 0 ? null : statement + " " + List.of(values);
        } catch (SQLException refused) {
            if (!String.valueOf(refused.getSQLState()).matches("2[23].*")) {
                throw refused;
            }
            connection.rollback(before);
            return null;
        }
    }

    private static List<String> all(Connection connection, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query); java.sql.ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private static String first(Connection connection, String query) throws SQLException {
        return all(connection, query).get(0);
    }
}
