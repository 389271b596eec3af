package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;

@OnBothDatabases
class AttachmentTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1};

    private final TestParley parley;
    private final Desk desk;

    AttachmentTest(TestParley parley) {
        this.parley = parley;
        this.desk = new Desk(parley);
    }

    @Test
    void a_file_goes_with_a_message_to_everybody_who_reads_it() {
        String file = Desk.upload(desk.agnes, "screen.png", PNG).expect(201).string("/id");
        desk.priya.get("/api/attachments/" + file).expectProblem(404, "not-found");
        desk.agnes.get("/api/attachments/" + file).expect(200);
        Map<String, Object> ticket = Desk.ticket("Scanner");
        ticket.put("attachments", List.of(file));

        Answer filed = desk.agnes.post("/api/tickets", ticket).expect(201);

        assertThat(filed.string("/messages/0/attachments/0/name")).isEqualTo("screen.png");
        assertThat(filed.string("/messages/0/attachments/0/contentType")).isEqualTo("image/png");
        assertThat(filed.number("/messages/0/attachments/0/size")).isEqualTo(PNG.length);
        Answer download = desk.priya.get("/api/attachments/" + file).expect(200);
        assertThat(download.header("Content-Disposition")).startsWith("attachment; filename=\"screen.png\"");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("default-src 'none'").contains("sandbox");
        assertThat(download.header("Content-Type")).isEqualTo("image/png");
        desk.ines.get("/api/attachments/" + file).expectProblem(404, "not-found");
        desk.reply(desk.agnes, filed, Map.of("body", "again", "attachments", List.of(file))).expectProblem(400, "invalid");
        String foreign = Desk.upload(desk.ines, "mine.png", PNG).expect(201).string("/id");
        desk.reply(desk.agnes, filed, Map.of("body", "hers", "attachments", List.of(foreign))).expectProblem(400, "invalid");
        desk.agnes.delete("/api/attachments/" + file).expectProblem(404, "not-found");
    }

    @Test
    void what_a_file_is_is_decided_by_its_contents() throws IOException {
        assertThat(type("picture.png", "<html><script>alert(1)</script></html>".getBytes())).isEqualTo("application/octet-stream");
        assertThat(type("picture.png", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes())).isEqualTo("application/octet-stream");
        assertThat(type("drawing.svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes())).isEqualTo("application/octet-stream");
        assertThat(type("page.html", "<!doctype html><title>x</title>".getBytes())).isEqualTo("application/octet-stream");
        assertThat(type("page.html", PNG)).isEqualTo("image/png");
        assertThat(type("photo.png", "only words".getBytes())).isNotEqualTo("image/png");
        assertThat(type("log.txt", "one\ntwo\n".getBytes())).isEqualTo("text/plain");
        assertThat(type("list.csv", "a;b\n1;2\n".getBytes())).isEqualTo("text/csv");
        assertThat(type("paper.pdf", "%PDF-1.7\n%x".getBytes())).isEqualTo("application/pdf");
        assertThat(type("letter.docx", zip("[Content_Types].xml", "<Types/>"))).endsWith("wordprocessingml.document");
    }

    @Test
    void what_a_browser_could_run_is_only_ever_saved() {
        Answer download = null;
        for (Map.Entry<String, String> file : Map.of(
                "drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "page.html", "<!doctype html><script>alert(1)</script>",
                "page.xhtml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>",
                "data.xml", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"javascript:alert(1)\"?><a/>",
                "paper.pdf", "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj",
                "script.js", "alert(1)",
                "text.txt", "<script>alert(1)</script>").entrySet()) {
            String id = Desk.upload(desk.agnes, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)).expect(201).string("/id");
            download = desk.agnes.get("/api/attachments/" + id).expect(200);
            assertThat(waysToRun(download)).as(file.getKey()).isEmpty();
        }
        assertThat(waysToRun(with(download, "Content-Disposition", "inline; filename=\"drawing.svg\""))).containsExactly("it is shown");
        assertThat(waysToRun(with(download, "Content-Disposition", null))).containsExactly("it is shown");
        assertThat(waysToRun(with(download, "X-Content-Type-Options", null))).containsExactly("its type is guessed");
        assertThat(waysToRun(with(download, "Content-Security-Policy", null))).containsExactly("its scripts run as ours");
        assertThat(waysToRun(with(download, "Content-Security-Policy", "default-src 'self'; sandbox allow-scripts"))).containsExactly("its scripts run as ours");
        for (String type : List.of("image/svg+xml", "text/html; charset=UTF-8", "application/xhtml+xml", "text/xml", "text/javascript")) {
            assertThat(waysToRun(with(download, "Content-Type", type))).as(type).containsExactly("its type runs");
        }
    }

    /** By which a browser that opens the address would run what is in the file. */
    private static List<String> waysToRun(Answer download) {
        List<String> ways = new ArrayList<>();
        if (!String.valueOf(download.header("Content-Disposition")).startsWith("attachment;")) {
            ways.add("it is shown");
        }
        if (!"nosniff".equals(download.header("X-Content-Type-Options"))) {
            ways.add("its type is guessed");
        }
        String policy = String.valueOf(download.header("Content-Security-Policy"));
        if (!policy.contains("default-src 'none'") || !policy.matches(".*\\bsandbox(;.*)?") || policy.contains("allow-scripts")) {
            ways.add("its scripts run as ours");
        }
        if (String.valueOf(download.header("Content-Type")).matches(".*(html|xml|svg|javascript|ecmascript).*")) {
            ways.add("its type runs");
        }
        return ways;
    }

    private static Answer with(Answer answer, String header, @Nullable String value) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.remove(header);
        if (value != null) {
            headers.put(header, List.of(value));
        }
        return new Answer(answer.status(), HttpHeaders.of(headers, (name, kept) -> true), answer.text(), answer.body());
    }

    @Test
    void programs_are_not_taken_whatever_they_are_called() {
        byte[] windows = new byte[512];
        windows[0] = 'M';
        windows[1] = 'Z';
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};

        assertThat(Desk.upload(desk.agnes, "holiday.png", windows).expectProblem(400, "invalid").strings("/errors", "/pointer")).containsExactly("file");
        Desk.upload(desk.agnes, "holiday.jpg", elf).expectProblem(400, "invalid");
        // Planted: a door that goes by the name lets both in, and keeps a picture out.
        for (String name : List.of("holiday.png", "holiday.jpg")) {
            assertThat(URLConnection.guessContentTypeFromName(name)).startsWith("image/");
        }
        assertThat(URLConnection.guessContentTypeFromName("holiday.exe")).isNotEqualTo("image/png");
        assertThat(Desk.upload(desk.agnes, "holiday.exe", PNG).expect(201).string("/contentType")).isEqualTo("image/png");
        Desk.upload(desk.agnes, "empty.txt", "").expectProblem(400, "invalid");
        Desk.upload(desk.agnes, "large.bin", new byte[26 * 1024 * 1024]).expectProblem(413, "too-large");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "../../etc/passwd, passwd",
        "/absolute/path.txt, path.txt",
        ".htaccess, htaccess",
        "con.txt, _con.txt",
        "trailing. . ., trailing",
        "zero\u200bwidth.png, zerowidth.png",
        "right\u202egnp.exe.txt, rightgnp.exe.txt",
        "a%2e%2e%2fb.txt, a_2e_2e_2fb.txt",
    })
    void a_name_is_made_harmless(String sent, String kept) {
        assertThat(Desk.upload(desk.agnes, sent, "words").expect(201).string("/name")).isEqualTo(kept);
        assertThat(harmIn(kept)).isEmpty();
        assertThat(harmIn(sent)).as("as a careless server would keep it").isNotEmpty();
    }

    /** What becomes of a file that is kept or saved under this name. */
    private static List<String> harmIn(String name) {
        List<String> harm = new ArrayList<>();
        String decoded = URLDecoder.decode(name, StandardCharsets.UTF_8);
        Path folder = Path.of("/home/agnes/downloads");
        if (!folder.resolve(decoded).normalize().equals(folder.resolve(decoded.substring(decoded.lastIndexOf('/') + 1))) || decoded.contains("/") || decoded.contains("\\")) {
            harm.add("leaves the folder");
        }
        if (decoded.startsWith(".") || decoded.matches(".*[. ]")) {
            harm.add("is hidden or ends oddly");
        }
        if (decoded.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")) {
            harm.add("is a device");
        }
        if (decoded.matches(".*\\p{Cf}.*")) {
            harm.add("looks like another name");
        }
        return harm;
    }

    /** A canary listens where the file says that more of it is to be fetched. */
    @Test
    void no_file_makes_the_server_fetch_anything() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(500);
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/";
            byte[] fetching = ("<?xml version=\"1.0\"?><!DOCTYPE svg SYSTEM \"" + address + "a.dtd\" [<!ENTITY b SYSTEM \"" + address + "b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;<image href=\""
                    + address + "c.png\"/></svg>").getBytes();
            for (String name : List.of("drawing.svg", "page.xhtml", "data.xml", "feed.rss", "text.txt", "none")) {
                Desk.upload(desk.agnes, name, fetching).expect(201);
            }
            Desk.upload(desk.agnes, "letter.docx", zip("[Content_Types].xml", new String(fetching))).expect(201);
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);

            CompletableFuture.runAsync(() -> parseCarelessly(fetching));
            canary.setSoTimeout(10_000);
            canary.accept().close();
        }
    }

    /** Fifty megabytes of nothing in less than a tenth of one. */
    @Test
    void no_package_grows_by_being_uploaded() throws IOException {
        byte[] bomb = zip("zeros.txt", "0".repeat(50_000_000));
        assertThat(bomb.length).isLessThan(100_000);

        long grown = grownBy(() -> assertThat(Desk.upload(desk.agnes, "bomb.zip", bomb).expect(201).number("/size")).isEqualTo(bomb.length));

        assertThat(grown).isBetween((long) bomb.length, 2L * bomb.length);
        Path planted = Path.of(parley.setting("parley.data"), "unpacked");
        assertThat(grownBy(() -> unpackCarelessly(bomb, planted))).as("a careless server").isGreaterThan(500L * bomb.length);
        Files.delete(planted);
    }

    /** How much more lies in the folder of attachments and beside it; the database is not looked at. */
    private long grownBy(Runnable work) throws IOException {
        long before = kept();
        work.run();
        return kept() - before;
    }

    private long kept() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(parley.setting("parley.data")))) {
            return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("db."))
                    .filter(file -> !file.toString().contains("search")).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void unpackCarelessly(byte[] packed, Path into) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            zip.getNextEntry();
            Files.copy(zip, into);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void parseCarelessly(byte[] xml) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException | SAXException | ParserConfigurationException cutOff) {
            throw new IllegalStateException(cutOff);
        }
    }

    @Test
    void folders_of_windows_are_cut_off_too() {
        assertThat(FileName.of("C:\\Users\\agnes\\list.csv").value()).isEqualTo("list.csv");
    }

    @Test
    void a_long_name_keeps_its_end_and_an_odd_one_travels_encoded() {
        String name = Desk.upload(desk.agnes, "x".repeat(300) + ".txt", "words").expect(201).string("/name");
        assertThat(name).hasSize(FileName.LONGEST).endsWith(".txt");

        String id = Desk.upload(desk.agnes, "Übersicht Café.txt", "words").expect(201).string("/id");
        assertThat(desk.agnes.get("/api/attachments/" + id).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"U_bersicht Cafe_.txt\"; filename*=UTF-8''%C3%9Cbersicht%20Caf%C3%A9.txt");
    }

    @Test
    void what_is_taken_back_or_never_sent_leaves_nothing_behind() throws IOException {
        String takenBack = Desk.upload(desk.sam, "one.txt", "words").expect(201).string("/id");
        desk.ines.delete("/api/attachments/" + takenBack).expectProblem(404, "not-found");
        desk.sam.delete("/api/attachments/" + takenBack).expect(204);
        desk.sam.get("/api/attachments/" + takenBack).expectProblem(404, "not-found");
        String neverSent = Desk.upload(desk.sam, "two.txt", "words").expect(201).string("/id");
        long files = files();

        parley.bean(SweepNeverSentFiles.class).run();
        desk.sam.get("/api/attachments/" + neverSent).expect(200);
        Desk later = desk.after(Duration.ofDays(8));
        parley.bean(SweepNeverSentFiles.class).run();

        later.sam.get("/api/attachments/" + neverSent).expectProblem(404, "not-found");
        assertThat(files()).isLessThan(files);
        later.agnes.get("/api/attachments/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void sweeping_asks_about_many_old_files_at_once() throws IOException {
        for (int file = 0; file < 5; file++) {
            Map<String, Object> ticket = Desk.ticket("Scanner " + file);
            ticket.put("attachments", List.of(Desk.upload(desk.ines, "screen" + file + ".png", PNG).expect(201).string("/id")));
            desk.ines.post("/api/tickets", ticket).expect(201);
        }
        Path folder = Path.of(parley.setting("parley.data"), "attachments");
        Path unknown = Files.createDirectories(folder.resolve("ff")).resolve("f".repeat(32));
        Files.write(unknown, PNG);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(parley.clock().instant().minus(Duration.ofDays(8))));
            }
        }

        List<String> statements = parley.statements(() -> parley.bean(SweepNeverSentFiles.class).run());

        assertThat(statements.stream().filter(statement -> statement.contains("storage_key = any"))).hasSize(1);
        assertThat(unknown).doesNotExist();
        assertThat(parley.count("select count(*) as n from attachment where uploaded_by = :ines and ticket_id is not null", Map.of("ines", parley.company().ines()))).isEqualTo(5);
        String kept = parley.bean(parley.platform.sql.Sql.class).first("select id from attachment where uploaded_by = :ines and ticket_id is not null order by id limit 1",
                Map.of("ines", parley.company().ines()), row -> row.uuid("id").toString()).orElseThrow();
        desk.ines.get("/api/attachments/" + kept).expect(200);
    }

    private String type(String name, byte[] contents) {
        return Desk.upload(desk.agnes, name, contents).expect(201).string("/contentType");
    }

    private long files() throws IOException {
        Path folder = Path.of(parley.setting("parley.data"), "attachments");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] zip(String name, String contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(contents.getBytes());
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
