package parley.ticket;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import parley.platform.job.RecurringJob;

/** Removes uploads that no message ever sent. */
@Singleton
final class SweepNeverSentFiles implements RecurringJob {

    private final AttachmentService attachments;

    SweepNeverSentFiles(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "sweep-never-sent-files";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        try {
            attachments.sweep();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean leavesTraces() {
        return false;
    }
}
