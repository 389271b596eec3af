package parley.record;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Chains at the first start what was recorded before, whichever node comes first, and gives up what a node that is gone had begun. */
@Singleton
final class PrepareRecord implements Preparation {

    private final CheckpointService checkpoints;
    private final VerificationService verifications;
    private final boolean alone;

    PrepareRecord(CheckpointService checkpoints, VerificationService verifications, @Value("${parley.database.kind}") String kind) {
        this.checkpoints = checkpoints;
        this.verifications = verifications;
        this.alone = kind.equals("h2");
    }

    @Override
    public void prepare() {
        checkpoints.chainWhatWasRecorded();
        if (alone) {
            verifications.giveUpAll();
        }
    }
}
