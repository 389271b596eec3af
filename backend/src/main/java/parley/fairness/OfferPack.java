package parley.fairness;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes the answered offers of one day and queue into one value, and reads them. Whoever changes the form empties {@code offer_pack} in a migration. */
final class OfferPack {

    private static final Answering[] ANSWERS = Answering.values();
    private static final UUID NO_TICKET = new UUID(0, 0);

    /** Bytes of an offer after its course: whether it was turned away before, ticket, analyst, moment. */
    private static final int BESIDE_COURSE = 1 + 16 + 16 + 8;

    private OfferPack() {}

    /** The courses that there are first, and then each offer with the place of its own among them. */
    static byte[] write(Collection<Offered> offers) {
        var courses = offers.stream().map(Offered::course).distinct().toList();
        var bytes = new ByteArrayOutputStream();
        try (var pack = new DataOutputStream(bytes)) {
            pack.writeShort(courses.size());
            for (OfferCourse course : courses) {
                pack.writeUTF(course.kind());
                pack.writeByte(course.answering().ordinal());
                pack.writeUTF(course.reason() == null ? "" : course.reason());
                pack.writeUTF(course.pickReason() == null ? "" : course.pickReason());
            }
            for (Offered offer : offers) {
                pack.writeShort(courses.indexOf(offer.course()));
                pack.writeBoolean(offer.turnedAwayBefore());
                write(offer.ticket() == null ? NO_TICKET : offer.ticket(), pack);
                write(offer.analyst(), pack);
                pack.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, offer.at()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param wanted the courses of those that are wanted; the others are read past */
    static List<Offered> read(byte[] bytes, UUID queue, Predicate<OfferCourse> wanted) {
        var offers = new ArrayList<Offered>();
        var pack = ByteBuffer.wrap(bytes);
        OfferCourse[] courses = pack.hasRemaining() ? courses(pack, wanted) : new OfferCourse[0];
        while (pack.hasRemaining()) {
            OfferCourse course = courses[pack.getShort()];
            if (course == null) {
                pack.position(pack.position() + BESIDE_COURSE);
                continue;
            }
            boolean turnedAwayBefore = pack.get() != 0;
            UUID ticket = id(pack);
            offers.add(new Offered(ticket.equals(NO_TICKET) ? null : ticket, queue, id(pack), moment(pack), course, turnedAwayBefore));
        }
        return offers;
    }

    /** Null in place of those that are not wanted. */
    private static OfferCourse[] courses(ByteBuffer pack, Predicate<OfferCourse> wanted) {
        var courses = new OfferCourse[pack.getShort()];
        for (int place = 0; place < courses.length; place++) {
            var course = new OfferCourse(text(pack), ANSWERS[pack.get()], word(pack), word(pack));
            courses[place] = wanted.test(course) ? course : null;
        }
        return courses;
    }

    private static @Nullable String word(ByteBuffer pack) {
        String text = text(pack);
        return text.isEmpty() ? null : text;
    }

    /** These are words of this program, a byte for each letter. */
    private static String text(ByteBuffer pack) {
        int length = Short.toUnsignedInt(pack.getShort());
        String text = new String(pack.array(), pack.position(), length, StandardCharsets.UTF_8);
        pack.position(pack.position() + length);
        return text;
    }

    private static Instant moment(ByteBuffer pack) {
        long micros = pack.getLong();
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }

    private static void write(UUID id, DataOutputStream pack) throws IOException {
        pack.writeLong(id.getMostSignificantBits());
        pack.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer pack) {
        return new UUID(pack.getLong(), pack.getLong());
    }
}
