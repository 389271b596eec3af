package parley.backup;

import io.micronaut.serde.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import parley.platform.file.Folders;
import parley.ticket.AttachmentFolder;

/**
 * Writes a backup: every table of one snapshot, the attachments that it names, what it all is, and a seal. It goes to a
 * temporary file, is synced and gets its name, so that a file of that name is always whole.
 */
final class BackupWriter {

    static final String TEMPORARY = ".part";
    private static final byte[] END_OF_LINE = {'\n'};

    private final DataSource database;
    private final AttachmentFolder attachments;
    private final String program;

    BackupWriter(DataSource database, AttachmentFolder attachments) {
        this.database = database;
        this.attachments = attachments;
        String version = BackupWriter.class.getPackage().getImplementationVersion();
        this.program = version == null ? "development" : version;
    }

    /** @param file what it becomes; nothing is there yet */
    Manifest write(Path file, Instant now, Progress progress) throws IOException, SQLException {
        Path temporary = file.resolveSibling(file.getFileName() + TEMPORARY);
        try {
            Manifest manifest = writeAndSeal(temporary, now, progress);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(file.toAbsolutePath().getParent());
            return manifest;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Manifest writeAndSeal(Path temporary, Instant now, Progress progress) throws IOException, SQLException {
        try (FileChannel channel = Folders.createPrivate(temporary)) {
            Sealing sealing = new Sealing(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            Manifest manifest = writeArchive(sealing, now, progress);
            sealing.flush();
            ByteBuffer seal = ByteBuffer.wrap(sealing.seal().getBytes(StandardCharsets.US_ASCII));
            long place = channel.size() - Seal.DIGITS;
            while (seal.hasRemaining()) {
                place += channel.write(seal, place);
            }
            channel.force(true);
            return manifest;
        }
    }

    private Manifest writeArchive(OutputStream sealing, Instant now, Progress progress) throws IOException, SQLException {
        try (Snapshot snapshot = Snapshot.of(database); ZipOutputStream archive = new ZipOutputStream(new KeepOpen(sealing))) {
            archive.setLevel(Deflater.BEST_SPEED);
            archive.setComment(Seal.BLANK);
            List<KnownFile> files = files(snapshot);
            long total = snapshot.rows() + files.size();
            List<Manifest.TablePart> tables = new ArrayList<>();
            long done = 0;
            for (Table table : snapshot.schema().tables()) {
                long before = done;
                tables.add(writeTable(archive, snapshot, table, rows -> progress.is(before + rows, total)));
                done += tables.get(tables.size() - 1).rows();
            }
            var sequences = snapshot.sequences();
            List<Manifest.FilePart> parts = new ArrayList<>();
            List<String> damaged = new ArrayList<>();
            for (KnownFile file : files) {
                writeFile(archive, file, parts, damaged);
                progress.is(++done, total);
            }
            Manifest manifest = new Manifest(Manifest.FORMAT, now.toString(), program, snapshot.kind().name(), snapshot.version(),
                    tables, sequences, parts, damaged, Schema.LEFT_OUT, snapshot.checkpoint());
            archive.putNextEntry(new ZipEntry(Manifest.NAME));
            archive.write(ObjectMapper.getDefault().writeValueAsBytes(manifest));
            archive.closeEntry();
            return manifest;
        }
    }

    private interface RowsDone {
        void are(long rows);
    }

    private static Manifest.TablePart writeTable(ZipOutputStream archive, Snapshot snapshot, Table table, RowsDone done) throws IOException, SQLException {
        archive.putNextEntry(new ZipEntry(Manifest.TablePart.partOf(table.name())));
        MessageDigest contents = Digests.sha256();
        DigestOutputStream part = new DigestOutputStream(archive, contents);
        long[] written = new long[2];
        TableDigest digest = Rows.read(snapshot.connection(), table, line -> {
            part.write(line);
            part.write(END_OF_LINE);
            written[0] += line.length + END_OF_LINE.length;
            done.are(++written[1]);
        });
        archive.closeEntry();
        return new Manifest.TablePart(table.name(), table.described(), digest.rows(), digest.hex(), written[0], Digests.hex(contents));
    }

    /**
     * An attachment that the snapshot names.
     *
     * @param sent whether a message sends it; what was never sent can be taken back while the backup is made
     */
    private record KnownFile(String key, long size, String sha256, boolean sent) {}

    private static List<KnownFile> files(Snapshot snapshot) throws SQLException {
        List<KnownFile> files = new ArrayList<>();
        try (Statement statement = snapshot.connection().createStatement(); ResultSet row = statement.executeQuery(
                "select storage_key, size_bytes, sha256, message_id is not null from attachment order by storage_key")) {
            while (row.next()) {
                files.add(new KnownFile(row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4)));
            }
        }
        return files;
    }

    /** What is missing or altered is held as it is and told, because the rest is all the more worth keeping. */
    private void writeFile(ZipOutputStream archive, KnownFile file, List<Manifest.FilePart> parts, List<String> damaged) throws IOException {
        try (InputStream contents = attachments.open(file.key())) {
            archive.putNextEntry(new ZipEntry(Manifest.FilePart.partOf(file.key())));
            Digests.Passed passed = Digests.copy(contents, archive);
            archive.closeEntry();
            parts.add(new Manifest.FilePart(file.key(), passed.size(), passed.sha256()));
            if (passed.size() != file.size() || !passed.sha256().equals(file.sha256())) {
                damaged.add(file.key());
            }
        } catch (NoSuchFileException missing) {
            if (file.sent()) {
                damaged.add(file.key());
            }
        }
    }

    /** The archive ends before its file does. */
    private static final class KeepOpen extends FilterOutputStream {

        KeepOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
