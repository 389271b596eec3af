package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.exceptionrequest.Casework.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import parley.platform.Secrets;
import parley.policy.ApproverRole;
import parley.testing.Answer;
import parley.testing.OnBothDatabases;
import parley.testing.TestParley;
import parley.testing.Visitor;

@OnBothDatabases
class CaseExportTest {

    private final TestParley parley;
    private final Casework work;

    CaseExportTest(TestParley parley) {
        this.parley = parley;
        this.work = Casework.of(parley);
    }

    @Test
    void a_machine_gets_the_case_in_one_file_whose_hashes_anybody_can_work_out() {
        Answer lived = work.lived();
        work.priya().post("/api/tickets/" + lived.number("/number") + "/notes", Map.of("body", "Only for us")).expect(201);
        parley.run("take-checkpoints");

        Answer export = work.priya().get(path(lived, "/export.json")).expect(200);

        assertThat(export.header("Content-Disposition")).isEqualTo("attachment; filename=\"exception-" + lived.number("/number") + ".json\"");
        assertThat(export.string("/format")).isEqualTo("parley-case-1");
        assertThat(export.string("/exportedBy/name")).isEqualTo("Priya");
        assertThat(export.string("/exceptionRequest/state")).isEqualTo("ACTIVE");
        assertThat(export.strings("/messages", "/body")).contains("Only for us");
        assertThat(export.strings("/record/entries", "/kind")).contains("RISK_RATED", "PAPER_OPENED", "EXCEPTION_APPROVED", "CONDITION_REMOVED");
        assertThat(export.number("/record/checkpoint/entries")).isEqualTo(export.body().at("/record/entries").size());
        assertThat(hashes(export)).isEqualTo(export.strings("/record/entries", "/hash")).last().isEqualTo(export.string("/record/checkpoint/head"));
    }

    @Test
    void each_reader_gets_what_they_may_see() {
        Answer lived = work.lived();
        work.priya().post("/api/tickets/" + lived.number("/number") + "/notes", Map.of("body", "Only for us")).expect(201);

        Answer approver = work.approver(ApproverRole.IT_SECURITY).get(path(lived, "/export.json")).expect(200);
        assertThat(approver.body().at("/messages")).as("an approver sees the case, not its ticket").isEmpty();
        assertThat(approver.body().at("/exceptionRequest/need/workaround").isNull()).as("told in confidence").isTrue();
        Answer requester = work.agnes().get(path(lived, "/export.json")).expect(200);
        assertThat(requester.strings("/messages", "/body")).isNotEmpty().doesNotContain("Only for us");
        assertThat(requester.text()).doesNotContain("PAPER_OPENED");
        JsonNode hidden = requester.body().at("/record/entries").findParents("kind").stream().filter(entry -> entry.at("/kind").isNull()).findFirst().orElseThrow();
        assertThat(hidden.at("/hash").asText()).hasSize(64);
        assertThat(text(work.agnes(), lived)).doesNotContain("Only for us").contains("Not for this reader");

        Visitor stranger = parley.as(parley.company().nils());
        stranger.get(path(lived, "/export.json")).expectProblem(404, "not-found");
        stranger.get(path(lived, "/export.pdf")).expectProblem(404, "not-found");
    }

    @Test
    void a_person_reads_everything_on_paper_in_the_letters_it_was_written_in() {
        Answer filed = work.agnes().post("/api/exception-requests", Casework.aNeedWith("goal", "Größe prüfen. Ελληνικά, Русский, Tiếng Việt, 中 and \u202Eesrever\tend")).expect(201);

        String text = text(work.priya(), filed);

        assertThat(text).contains("Exception request " + filed.number("/number"), "Größe prüfen", "Ελληνικά", "Русский", "Tiếng Việt", "[4E2D]", "[202E]esrever", "State: Submitted",
                "The stick of a colleague", "Exception requested", "page 1 of ");
        assertThat(text).contains(work.priya().get(path(filed, "/export.json")).expect(200).string("/record/entries/0/hash"));
    }

    /** Row 35: what a text names is never opened, fetched or run. */
    @Test
    void nothing_that_a_text_names_gets_into_the_document() throws IOException {
        Path secret = Files.writeString(Path.of(parley.setting("parley.data"), "secret.txt"), "the words of the file");
        try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x.png";
            String hostile = List.of("file://" + secret, "jar:file:" + secret + "!/a", "php://filter/resource=" + secret, "cid:" + secret.getFileName(), "../../../" + secret.getFileName(),
                    "<img src=\"" + address + "\">", "<link rel=stylesheet href=" + address + ">", "@font-face{src:url(" + address + ")}", "<iframe src='file://" + secret + "'>",
                    "![x](" + address + ")", "{{7*7}} ${7*7}", "<script>app.alert(1)</script>", "/URI (" + address + ") /JS (app.alert(1))", ") Tj ET << /S /JavaScript >>").toString();
            Map<String, Object> need = new HashMap<>(Casework.aNeedWith("consequence", hostile));
            need.put("stoppedBy", hostile);
            Answer filed = work.agnes().post("/api/exception-requests", need).expect(201);

            byte[] pdf = pdf(work.priya(), filed);

            String drawn = text(pdf).replaceAll("\\s", "");
            assertThat(drawn).contains("file://" + secret, "{{7*7}}", "<script>app.alert(1)</script>").doesNotContain("thewordsofthefile", "{{49}}");
            assertThat(careless(drawn, secret)).as("a careless renderer would have been found").contains("thewordsofthefile");
            assertThat(actions(pdf)).isEmpty();
            assertThat(connections(canary)).isZero();
        }
    }

    private static String careless(String drawn, Path file) throws IOException {
        UnaryOperator<String> resolver = text -> text.replace("file://" + file, contents(file));
        return resolver.apply(drawn).replaceAll("\\s", "");
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int connections(ServerSocket canary) throws IOException {
        try {
            canary.accept().close();
            return 1;
        } catch (java.net.SocketTimeoutException nobodyCame) {
            return 0;
        }
    }

    /** Whatever in the file could do something: addresses, scripts, files within. */
    private static List<String> actions(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> found = new java.util.ArrayList<>();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    for (String name : List.of("URI", "JS", "EmbeddedFiles", "EF", "A", "AA", "OpenAction", "Annots", "Launch", "XFA")) {
                        if (dictionary.containsKey(COSName.getPDFName(name))) {
                            found.add(name);
                        }
                    }
                }
            }
            return found;
        }
    }

    private String text(Visitor reader, Answer about) {
        try {
            return text(pdf(reader, about));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] pdf(Visitor reader, Answer about) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(reader.server().resolve(path(about, "/export.pdf")));
        reader.headers().forEach(request::header);
        try {
            HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Worked out by docs/record.md, with nothing of Parley. */
    private static List<String> hashes(Answer export) {
        List<String> hashes = new java.util.ArrayList<>();
        String before = "0".repeat(64);
        for (JsonNode entry : export.body().at("/record/entries")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            put(bytes, "parley-record-1");
            put(bytes, before);
            put(bytes, export.string("/record/chain"));
            put(bytes, entry.at("/place").asText());
            put(bytes, entry.at("/seq").asText());
            put(bytes, moment(entry.at("/at").asText()));
            for (String name : List.of("actorId", "kind", "subject", "ticketId", "visibility", "detail", "evidence")) {
                put(bytes, entry.path(name).isNull() ? null : entry.path(name).asText());
            }
            before = Secrets.sha256(bytes.toByteArray());
            hashes.add(before);
        }
        return hashes;
    }

    private static String moment(String at) {
        String[] parts = at.substring(0, at.length() - 1).split("\\.");
        return parts[0] + "." + ((parts.length > 1 ? parts[1] : "") + "000000").substring(0, 6) + "Z";
    }

    private static void put(ByteArrayOutputStream bytes, String value) {
        if (value == null) {
            bytes.write('-');
        } else {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(text);
        }
    }
}
