package parley.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a backup, to be changed and sealed as if nothing had happened. */
final class SealedArchive {

    private static final long SOME_DAY = 1_772_582_400_000L;

    private final Map<String, byte[]> parts;
    private final String stand;
    private final String name;

    /** @param stand the part that is written under the other name, which another part has; null where none is */
    private SealedArchive(Map<String, byte[]> parts, String stand, String name) {
        this.parts = parts;
        this.stand = stand;
        this.name = name;
    }

    static SealedArchive of(byte[] backup) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(backup))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts.put(entry.getName(), archive.readAllBytes());
            }
        }
        return new SealedArchive(parts, null, null);
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] get(String part) {
        return parts.get(part);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    SealedArchive with(String part, byte[] contents) {
        Map<String, byte[]> other = new LinkedHashMap<>(parts);
        other.put(part, contents);
        return new SealedArchive(other, null, null);
    }

    SealedArchive without(String part) {
        Map<String, byte[]> other = new LinkedHashMap<>(parts);
        other.remove(part);
        return new SealedArchive(other, null, null);
    }

    SealedArchive renamed(String part, String to) {
        return without(part).with(to, parts.get(part));
    }

    /** A part under a name of the same length, whose every mention is then given the name that another part has. */
    SealedArchive twice(String part, String contents) {
        String standIn = "x".repeat(part.length());
        return new SealedArchive(with(standIn, contents.getBytes(StandardCharsets.UTF_8)).parts, standIn, part);
    }

    byte[] sealed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.setComment(Seal.BLANK);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(SOME_DAY);
                archive.putNextEntry(entry);
                archive.write(part.getValue());
                archive.closeEntry();
            }
        }
        return stand == null ? sealed(bytes.toByteArray())
                : sealed(bytes.toString(StandardCharsets.ISO_8859_1).replace(stand, name).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] sealed(byte[] bytes) throws IOException {
        Sealing sealing = new Sealing(OutputStream.nullOutputStream());
        sealing.write(bytes, 0, bytes.length);
        byte[] seal = sealing.seal().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, bytes, bytes.length - seal.length, seal.length);
        return bytes;
    }
}
