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

/** Writes the answered offers of one day and queue into one value, and reads them. Whoever changes the form empties {@code offer_pack} in a migration. */
final class OfferPack {

    private static final Answering[] ANSWERS = Answering.values();

    private OfferPack() {}

    static byte[] write(Collection<Offered> offers) {
        var bytes = new ByteArrayOutputStream();
        try (var pack = new DataOutputStream(bytes)) {
            for (Offered offer : offers) {
                write(offer.ticket(), pack);
                write(offer.analyst(), pack);
                pack.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, offer.at()));
                pack.writeByte(offer.answering().ordinal());
                pack.writeUTF(offer.reason() == null ? "" : offer.reason());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<Offered> read(byte[] bytes, UUID queue) {
        var offers = new ArrayList<Offered>();
        var pack = ByteBuffer.wrap(bytes);
        while (pack.hasRemaining()) {
            offers.add(new Offered(id(pack), queue, id(pack), moment(pack), ANSWERS[pack.get()], reason(pack)));
        }
        return offers;
    }

    /** Reasons are words of this program, a byte for each letter. */
    private static @Nullable String reason(ByteBuffer pack) {
        int length = Short.toUnsignedInt(pack.getShort());
        if (length == 0) {
            return null;
        }
        String reason = new String(pack.array(), pack.position(), length, StandardCharsets.UTF_8);
        pack.position(pack.position() + length);
        return reason;
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
