package parley.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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
    void programs_are_not_taken_whatever_they_are_called() {
        byte[] windows = new byte[512];
        windows[0] = 'M';
        windows[1] = 'Z';
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};

        assertThat(Desk.upload(desk.agnes, "holiday.png", windows).expectProblem(400, "invalid").strings("/errors", "/pointer")).containsExactly("file");
        Desk.upload(desk.agnes, "holiday.jpg", elf).expectProblem(400, "invalid");
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
    }

    /** A canary listens where the file says that more of it is to be fetched. */
    @Test
    void no_file_makes_the_server_fetch_or_unpack_anything() throws Exception {
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
        byte[] bomb = zip("zeros.txt", "0".repeat(50_000_000));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(Desk.upload(desk.agnes, "bomb.zip", bomb).expect(201).number("/size")).isEqualTo(bomb.length);
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
