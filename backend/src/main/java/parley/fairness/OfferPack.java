package parley.fairness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try (var pack = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (pack.available() > 0) {
                UUID ticket = id(pack);
                UUID analyst = id(pack);
                Instant at = Instant.EPOCH.plus(pack.readLong(), ChronoUnit.MICROS);
                Answering answering = ANSWERS[pack.readByte()];
                String reason = pack.readUTF();
                offers.add(new Offered(ticket, queue, analyst, at, answering, reason.isEmpty() ? null : reason));
            }
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
        return offers;
    }

    private static void write(UUID id, DataOutputStream pack) throws IOException {
        pack.writeLong(id.getMostSignificantBits());
        pack.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(DataInputStream pack) throws IOException {
        return new UUID(pack.readLong(), pack.readLong());
    }
}
