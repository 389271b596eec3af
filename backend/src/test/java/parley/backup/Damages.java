package parley.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What can become of a backup: as a bad disk or a broken transfer would do it, and, sealed again, as somebody with an
 * editor for archives would.
 */
final class Damages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] good;
    private final SealedArchive parts;
    private final Random random;

    Damages(byte[] good, Random random) throws IOException {
        this.good = good;
        this.parts = SealedArchive.of(good);
        this.random = random;
    }

    /** A kind of damage, which comes out differently each time. */
    interface Damage {
        byte[] next() throws IOException;
    }

    /**
     * @param because what a refusal says of it
     */
    record Kind(String name, String because, Damage damage) {}

    List<Kind> kinds() {
        String bytes = "is damaged|not as it was made|not a backup of Parley";
        return List.of(
                new Kind("a bit flipped", bytes, () -> flipped(good, random.nextInt(good.length))),
                new Kind("a bit flipped near the end", bytes, () -> flipped(good, good.length - 1 - random.nextInt(200))),
                new Kind("the end missing", bytes, () -> Arrays.copyOf(good, random.nextInt(good.length))),
                new Kind("the beginning missing", bytes, () -> Arrays.copyOfRange(good, 1 + random.nextInt(good.length - 1), good.length)),
                new Kind("a block of nothing", bytes, this::zeroed),
                new Kind("bytes left out", bytes, () -> spliced(random.nextInt(good.length - 100), 1 + random.nextInt(64), 0)),
                new Kind("bytes twice", bytes, () -> spliced(random.nextInt(good.length - 100), 0, 1 + random.nextInt(64))),
                new Kind("two blocks exchanged", bytes, this::exchanged),
                new Kind("a part removed", "it lacks", () -> parts.without(anyPart()).sealed()),
                new Kind("a part altered", "is not as it was made|damaged: invalid", () -> altered(anyPart())),
                new Kind("a part cut off", "is not as it was made", () -> cutOff(anyPart())),
                new Kind("a part under two names", "it holds what it does not speak of", () -> parts.with("tables/copy_" + random.nextInt(1 << 20) + ".jsonl", parts.get(anyPart())).sealed()),
                new Kind("two parts of one name", "twice", () -> parts.twice(anyPart(), "other contents " + random.nextInt()).sealed()),
                new Kind("a part with a path for a name", "it holds what it does not speak of", this::escaping),
                new Kind("two tables exchanged", "is not as it was made", () -> exchanged("tables/")),
                new Kind("two files exchanged", "is not as it was made", () -> exchanged("attachments/")),
                new Kind("rows in another order", "is not as it was made", () -> rows(lines -> Collections.swap(lines, 0, 1 + random.nextInt(lines.size() - 1)))),
                new Kind("a row removed", "is not as it was made", () -> rows(lines -> lines.remove(random.nextInt(lines.size())))),
                new Kind("a row twice", "is not as it was made", () -> rows(lines -> lines.add(lines.get(random.nextInt(lines.size()))))),
                new Kind("a wrong checksum in its list", "is not as it was made", () -> said(part -> part.put("sha256", otherDigit(part.get("sha256").asText())))),
                new Kind("a wrong size in its list", "is not as it was made", () -> said(part -> part.put("size", part.get("size").asLong() + 1 + random.nextInt(9)))),
                new Kind("a part that its list leaves out", "it holds what it does not speak of", this::unspoken),
                new Kind("no list", "it does not say what it holds", () -> parts.renamed(Manifest.NAME, "manifest-" + random.nextInt(1 << 20) + ".json").sealed()),
                new Kind("half a list", "what it says about itself cannot be read", () -> cutOff(Manifest.NAME)),
                new Kind("another version", "is of format|made by a newer Parley", this::ofAnotherVersion));
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    private byte[] zeroed() {
        byte[] other = good.clone();
        int from = random.nextInt(good.length - 512);
        Arrays.fill(other, from, from + 512, (byte) 0);
        return other;
    }

    /** Leaves out some bytes at a place, or has some there twice. */
    private byte[] spliced(int at, int leftOut, int twice) {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        other.write(good, 0, at + twice);
        other.write(good, at + leftOut, good.length - at - leftOut);
        return other.toByteArray();
    }

    private byte[] exchanged() {
        int length = 1 + random.nextInt(512);
        int one = random.nextInt(good.length / 2 - length);
        int other = good.length / 2 + random.nextInt(good.length / 2 - length);
        byte[] bytes = good.clone();
        System.arraycopy(good, one, bytes, other, length);
        System.arraycopy(good, other, bytes, one, length);
        return bytes;
    }

    /** A part that is spoken of, and not empty. */
    private String anyPart() {
        return any(parts.names().stream().filter(name -> !name.equals(Manifest.NAME) && parts.get(name).length > 0).toList());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private byte[] altered(String name) throws IOException {
        return parts.with(name, flipped(parts.get(name), random.nextInt(parts.get(name).length))).sealed();
    }

    private byte[] cutOff(String name) throws IOException {
        return parts.with(name, Arrays.copyOf(parts.get(name), random.nextInt(parts.get(name).length))).sealed();
    }

    private byte[] escaping() throws IOException {
        String name = any(List.of("../../escaped", "/tmp/escaped", "attachments/../../escaped", "..\\escaped", "C:\\escaped")) + random.nextInt(1 << 20);
        return parts.with(name, parts.get(anyPart())).sealed();
    }

    private byte[] exchanged(String folder) throws IOException {
        List<String> names = parts.names().stream().filter(name -> name.startsWith(folder)).toList();
        String one = any(names);
        String other = any(names.stream().filter(name -> !Arrays.equals(parts.get(name), parts.get(one))).toList());
        return parts.with(one, parts.get(other)).with(other, parts.get(one)).sealed();
    }

    private interface Edit<T> {
        void apply(T edited);
    }

    private byte[] rows(Edit<List<String>> edit) throws IOException {
        String name = any(parts.names().stream().filter(part -> part.startsWith("tables/") && parts.text(part).lines().count() > 1).toList());
        List<String> lines = new ArrayList<>(parts.text(name).lines().toList());
        edit.apply(lines);
        return parts.with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)).sealed();
    }

    private byte[] said(Edit<ObjectNode> edit) throws IOException {
        JsonNode manifest = JSON.readTree(parts.get(Manifest.NAME));
        List<ObjectNode> said = new ArrayList<>();
        manifest.get("tables").forEach(part -> said.add((ObjectNode) part));
        manifest.get("attachments").forEach(part -> said.add((ObjectNode) part));
        edit.apply(any(said));
        return saying(manifest);
    }

    private String otherDigit(String checksum) {
        int at = random.nextInt(checksum.length());
        return checksum.substring(0, at) + (checksum.charAt(at) == '0' ? '1' : '0') + checksum.substring(at + 1);
    }

    private byte[] unspoken() throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(parts.get(Manifest.NAME));
        var list = manifest.withArray(any(List.of("tables", "attachments")));
        list.remove(random.nextInt(list.size()));
        return saying(manifest);
    }

    private byte[] ofAnotherVersion() throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(parts.get(Manifest.NAME));
        if (random.nextBoolean()) {
            manifest.put("format", Manifest.FORMAT + 1 + random.nextInt(1_000));
        } else {
            manifest.put("schemaVersion", Integer.toString(9_000 + random.nextInt(1_000)));
        }
        return saying(manifest);
    }

    private byte[] saying(JsonNode manifest) throws IOException {
        return parts.with(Manifest.NAME, JSON.writeValueAsBytes(manifest)).sealed();
    }
}
