package parley.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters that a document has: those of the font that comes with the library. Fonts of the machine are not looked for.
 * Any other letter is drawn as its number, such as [4E2D], so that nothing is lost and nothing turns the direction.
 */
final class PdfLetters {

    private static final float THOUSAND = 1_000f;

    private final PDFont font;
    private final CmapLookup known;

    PdfLetters(PDDocument document) throws IOException {
        try (InputStream file = PdfPages.fontFile()) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font = PDType0Font.load(document, parsed, true);
            known = parsed.getUnicodeCmapLookup();
        }
    }

    PDFont font() {
        return font;
    }

    String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\t') {
                drawn.append("    ");
            } else if (isDrawn(letter)) {
                drawn.appendCodePoint(letter);
            } else {
                drawn.append('[').append("%04X".formatted(letter)).append(']');
            }
        });
        return drawn.toString();
    }

    private boolean isDrawn(int letter) {
        int kind = Character.getType(letter);
        boolean visible = kind != Character.CONTROL && kind != Character.FORMAT && kind != Character.SURROGATE && kind != Character.PRIVATE_USE;
        return visible && known.getGlyphId(letter) != 0;
    }

    /** Broken at blanks, and within a word that is longer than a line. */
    List<String> lines(String paragraph, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : drawable(paragraph).split("(?<= )")) {
            float length = width(word, size);
            if (used + length > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            for (String piece : length > width ? pieces(word, size, width) : List.of(word)) {
                float next = width(piece, size);
                if (used + next > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(piece);
                used += next;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String word, float size, float width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String next = Character.toString(letter);
            if (!piece.isEmpty() && width(piece + next, size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / THOUSAND * size;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
