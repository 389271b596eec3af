package parley.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Text on pages of A4, line after line. What comes in is drawn as it is, letter by letter: nothing in it is a command, a
 * picture or an address, and nothing is fetched from anywhere.
 */
public final class PdfPages implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float STEP = 14;
    private static final float LINE = 1.35f;
    private static final float SMALL = 7.5f;
    private static final float TEXT = 9.5f;
    private static final float HEADING = 12.5f;
    private static final float TITLE = 17;

    private final PDDocument document = new PDDocument();
    private final PdfLetters letters;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream page;
    private float at;

    public PdfPages(String title) throws IOException {
        letters = new PdfLetters(document);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Parley");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en");
    }

    public void title(String text) {
        write(text, TITLE, 0);
    }

    /** Begins a part; its first lines stay with it. */
    public void heading(String text) {
        if (page != null && at - 5 * HEADING < MARGIN) {
            newPage();
        }
        at -= HEADING;
        write(text, HEADING, 0);
    }

    /** @param level how far it stands in */
    public void text(String text, int level) {
        write(text, TEXT, level);
    }

    public void small(String text, int level) {
        write(text, SMALL, level);
    }

    private void write(String text, float size, int level) {
        float indent = level * STEP;
        for (String paragraph : text.split("\\R", -1)) {
            for (String line : letters.lines(paragraph, size, WIDTH - indent)) {
                line(line, size, indent);
            }
        }
    }

    private void line(String line, float size, float indent) {
        if (page == null || at - size * LINE < MARGIN) {
            newPage();
        }
        at -= size * LINE;
        draw(page, line, size, MARGIN + indent, at);
    }

    private void newPage() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            pages.add(next);
            page = new PDPageContentStream(document, next, AppendMode.APPEND, true);
            at = TOP;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void draw(PDPageContentStream on, String line, float size, float x, float y) {
        try {
            on.beginText();
            on.setFont(letters.font(), size);
            on.newLineAtOffset(x, y);
            on.showText(line);
            on.endText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param foot stands at the foot of every page, with its number */
    public void save(OutputStream out, String foot) throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
        for (int index = 0; index < pages.size(); index++) {
            try (PDPageContentStream below = new PDPageContentStream(document, pages.get(index), AppendMode.APPEND, true)) {
                String line = letters.drawable(foot + ", page " + (index + 1) + " of " + pages.size());
                draw(below, line, SMALL, MARGIN, MARGIN / 2);
            }
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    static InputStream fontFile() {
        return PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }
}
