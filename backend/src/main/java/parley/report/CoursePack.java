package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import parley.report.Course.Asked;
import parley.report.KeptCourse.Waited;
import parley.report.KeptTicket.Reception;
import parley.report.KeptTickets.Pack;
import parley.report.ReportQueries.Due;
import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.PromiseKind;
import parley.ticket.Priority;

/**
 * Writes kept tickets into one value, and reads them. Whoever changes the form empties {@code course_pack} in a
 * migration: what is kept can always be told anew.
 */
final class CoursePack {

    private static final long NEVER = Long.MIN_VALUE;
    private static final int MOMENT = Long.BYTES;
    /** Five moments, five waits, whether it came back, and how often it was handed over. */
    private static final int COURSE = 10 * MOMENT + Byte.BYTES + Integer.BYTES;
    /** Its kind, whether it was kept, and when it was due. */
    private static final int PROMISE = 2 * Byte.BYTES + MOMENT;
    private static final PromiseKind[] PROMISES = PromiseKind.values();
    private static final Priority[] PRIORITIES = Priority.values();

    private CoursePack() {}

    static byte[] write(Collection<KeptTicket> tickets) {
        var bytes = new ByteArrayOutputStream();
        try (var pack = new DataOutputStream(bytes)) {
            for (KeptTicket ticket : tickets) {
                write(ticket, pack);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(KeptTicket ticket, DataOutputStream pack) throws IOException {
        var course = ticket.course();
        write(ticket.id(), pack);
        write(ticket.requester(), pack);
        pack.writeLong(micros(course.ticket().createdAt()));
        pack.writeLong(micros(course.answeredAt()));
        pack.writeLong(micros(course.firstSolvedAt()));
        pack.writeLong(micros(course.lastSolvedAt()));
        pack.writeLong(micros(course.endedAt()));
        pack.writeLong(micros(course.closedAt()));
        pack.writeLong(micros(course.business().firstResponse()));
        pack.writeLong(micros(course.business().ourTurn()));
        pack.writeLong(micros(course.business().firstResolution()));
        pack.writeLong(micros(course.business().fullResolution()));
        pack.writeLong(micros(course.ourTurn()));
        pack.writeBoolean(course.cameBack());
        pack.writeInt(course.handOvers());
        pack.writeShort(ticket.finishedOrOpened().size());
        for (Instant moment : ticket.finishedOrOpened()) {
            pack.writeLong(micros(moment));
        }
        var reception = ticket.reception();
        pack.writeByte(reception.priority().ordinal());
        pack.writeBoolean(reception.answered());
        pack.writeInt(reception.waited());
        pack.writeShort(reception.handedOn());
        pack.writeShort(ticket.promises().size());
        for (Due promise : ticket.promises()) {
            pack.writeByte(promise.kind().ordinal());
            pack.writeBoolean(promise.kept());
            pack.writeLong(micros(promise.at()));
        }
    }

    private static void write(UUID id, DataOutputStream pack) throws IOException {
        pack.writeLong(id.getMostSignificantBits());
        pack.writeLong(id.getLeastSignificantBits());
    }

    /** @param calendar by which all of them were promised */
    static List<KeptTicket> read(byte[] bytes, BusinessCalendar calendar) {
        var tickets = new ArrayList<KeptTicket>();
        each(bytes, calendar, tickets::add);
        return tickets;
    }

    /** One after the other. */
    static void each(byte[] bytes, BusinessCalendar calendar, Consumer<KeptTicket> look) {
        var pack = ByteBuffer.wrap(bytes);
        while (pack.hasRemaining()) {
            look.accept(ticket(pack, calendar));
        }
    }

    /** How somebody was received, one after the other, past all that is kept besides. */
    static void eachContact(Pack kept, Consumer<KeptContact> look) {
        var pack = ByteBuffer.wrap(kept.courses());
        while (pack.hasRemaining()) {
            UUID id = id(pack);
            UUID requester = id(pack);
            Instant createdAt = moment(pack);
            skip(pack, COURSE);
            skip(pack, Short.toUnsignedInt(pack.getShort()) * MOMENT);
            var reception = reception(pack);
            skip(pack, Short.toUnsignedInt(pack.getShort()) * PROMISE);
            look.accept(KeptContact.of(id, requester, kept.queue(), createdAt, kept.calendar().zone(), reception));
        }
    }

    private static void skip(ByteBuffer pack, int bytes) {
        pack.position(pack.position() + bytes);
    }

    private static KeptTicket ticket(ByteBuffer pack, BusinessCalendar calendar) {
        UUID id = id(pack);
        UUID requester = id(pack);
        var ticket = new Asked(id, moment(pack), calendar);
        var course = new KeptCourse(
                ticket, moment(pack), moment(pack), moment(pack), moment(pack), moment(pack), new Waited(wait(pack), wait(pack), wait(pack), wait(pack)), wait(pack),
                flag(pack), pack.getInt());
        var moments = new Instant[Short.toUnsignedInt(pack.getShort())];
        for (int one = 0; one < moments.length; one++) {
            moments[one] = moment(pack);
        }
        var reception = reception(pack);
        var promises = new Due[Short.toUnsignedInt(pack.getShort())];
        for (int one = 0; one < promises.length; one++) {
            PromiseKind kind = PROMISES[pack.get()];
            boolean kept = flag(pack);
            promises[one] = new Due(ticket, kind, moment(pack), kept);
        }
        return new KeptTicket(requester, course, List.of(moments), reception, List.of(promises));
    }

    private static Reception reception(ByteBuffer pack) {
        return new Reception(PRIORITIES[pack.get()], flag(pack), pack.getInt(), Short.toUnsignedInt(pack.getShort()));
    }

    private static UUID id(ByteBuffer pack) {
        return new UUID(pack.getLong(), pack.getLong());
    }

    private static boolean flag(ByteBuffer pack) {
        return pack.get() != 0;
    }

    private static @Nullable Instant moment(ByteBuffer pack) {
        long micros = pack.getLong();
        return micros == NEVER ? null : Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }

    private static Duration wait(ByteBuffer pack) {
        return Duration.of(pack.getLong(), ChronoUnit.MICROS);
    }

    private static long micros(@Nullable Instant moment) {
        return moment == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static long micros(Duration waited) {
        return waited.toNanos() / 1_000;
    }
}
