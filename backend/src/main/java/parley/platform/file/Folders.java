package parley.platform.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What files need beyond their contents: names that survive a power cut, and doors that are closed to others. */
public final class Folders {

    private static final boolean CAN_BE_SYNCED = !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    private Folders() {}

    /** Puts the names in a folder on the disk; a file that was moved there is then found after a power cut. */
    public static void sync(Path folder) throws IOException {
        if (CAN_BE_SYNCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A new file that only the account of the server can read, where the file system knows such a thing. */
    public static FileChannel createPrivate(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions(file.getParent(), "rw-------"));
    }

    public static Path createPrivateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        return Files.createDirectory(folder, permissions(parent, "rwx------"));
    }

    private static FileAttribute<?>[] permissions(Path folder, String permissions) throws IOException {
        boolean known = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return known ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }

    /** Whether there is nothing at this place, or a folder with nothing in it. */
    public static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> contents = Files.list(folder)) {
            return contents.findAny().isEmpty();
        }
    }

    /** Deletes a folder with all that is in it; harmless where there is none. Links are deleted, not followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
