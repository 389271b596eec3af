package parley.webhook;

import jakarta.inject.Singleton;
import java.util.UUID;
import parley.platform.file.KeptKey;

/** The secrets of all endpoints, worked out from the key in the data folder. */
@Singleton
class WebhookKey {

    private final KeptKey key;

    WebhookKey(KeptKey key) {
        this.key = key;
    }

    /** The secret of an endpoint. @param generation counts its secrets */
    String secret(UUID endpoint, int generation) {
        return key.secret("parley-webhook", endpoint, generation);
    }
}
