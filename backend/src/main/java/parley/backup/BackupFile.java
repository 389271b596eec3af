package parley.backup;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import parley.ticket.AttachmentFolder;

/**
 * A backup that was found to be as it was made: the seal fits, it holds the parts that it says and no others, and each
 * has the contents that it says. Names in the file are compared and never used as paths.
 */
final class BackupFile implements AutoCloseable {

    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final int LARGEST_MANIFEST = 256 << 20;

    private final Path path;
    private final ZipFile archive;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile archive) throws IOException {
        this.path = path;
        this.archive = archive;
        Set<String> names = names();
        this.manifest = readManifest();
        checkNames(names);
    }

    /** Checks everything, which takes as long as reading the file twice. @param progress is told of each part, before a row of it is loaded */
    static BackupFile open(Path path, Progress progress) throws IOException {
        Seal.check(path);
        ZipFile archive = archive(path);
        try {
            BackupFile file = new BackupFile(path, archive);
            file.checkContents(progress);
            return file;
        } catch (ZipException | IllegalArgumentException damage) {
            archive.close();
            throw new DamagedBackup(path + " is damaged: " + damage.getMessage(), damage);
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    private static ZipFile archive(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException damage) {
            throw new DamagedBackup(path + " is damaged: " + damage.getMessage(), damage);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Manifest.TablePart table) throws IOException {
        return contents(table.part());
    }

    InputStream open(Manifest.FilePart file) throws IOException {
        return contents(file.part());
    }

    private InputStream contents(String name) throws IOException {
        return archive.getInputStream(archive.getEntry(name));
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        archive.stream().map(ZipEntry::getName).filter(name -> !names.add(name)).findAny().ifPresent(name -> {
            throw new DamagedBackup(path + " is damaged: it holds " + name + " twice");
        });
        return names;
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = archive.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new DamagedBackup(path + " is damaged: it does not say what it holds");
        }
        Manifest read;
        try (InputStream contents = archive.getInputStream(entry)) {
            byte[] text = contents.readNBytes(LARGEST_MANIFEST);
            read = ObjectMapper.getDefault().readValue(text, Manifest.class);
        } catch (ZipException damage) {
            throw damage;
        } catch (IOException | RuntimeException unreadable) {
            throw new DamagedBackup(path + " is damaged: what it says about itself cannot be read", unreadable);
        }
        if (read.format() != Manifest.FORMAT) {
            throw new RestoreRefused(path + " is of format " + read.format() + ", and this Parley reads format " + Manifest.FORMAT
                    + ". Use the Parley that made it: version " + read.program());
        }
        return read;
    }

    private void checkNames(Set<String> names) {
        List<String> expected = Stream.of(
                Stream.of(Manifest.NAME),
                manifest.tables().stream().peek(table -> demand(TABLE.matcher(table.name()).matches(), table.name())).map(Manifest.TablePart::part),
                manifest.attachments().stream().peek(file -> demand(AttachmentFolder.isKey(file.key()), file.key())).map(Manifest.FilePart::part))
                .flatMap(part -> part).toList();
        Set<String> known = new HashSet<>(expected);
        demand(known.size() == expected.size(), "one part twice");
        String missing = known.stream().filter(name -> !names.contains(name)).sorted().limit(3).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new DamagedBackup(path + " is damaged: it lacks " + missing);
        }
        String strange = names.stream().filter(name -> !known.contains(name)).sorted().limit(3).collect(Collectors.joining(", "));
        if (!strange.isEmpty()) {
            throw new DamagedBackup(path + " is damaged: it holds what it does not speak of: " + strange);
        }
    }

    private void checkContents(Progress progress) throws IOException {
        for (Manifest.TablePart table : manifest.tables()) {
            progress.is(0, manifest.rows());
            checkContents(table.part(), table.size(), table.sha256());
        }
        for (Manifest.FilePart file : manifest.attachments()) {
            progress.is(0, manifest.rows());
            checkContents(file.part(), file.size(), file.sha256());
        }
    }

    private void checkContents(String name, long size, String sha256) throws IOException {
        demand(archive.getEntry(name).getSize() == size, name);
        try (InputStream contents = contents(name)) {
            Digests.Passed passed = Digests.copy(contents, OutputStream.nullOutputStream());
            demand(passed.size() == size && passed.sha256().equals(sha256), name);
        }
    }

    private void demand(boolean holds, String what) {
        if (!holds) {
            throw new DamagedBackup(path + " is damaged: " + what + " is not as it was made");
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
