package parley.webhook;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An endpoint at the one moment at which its secret is known.
 *
 * @param secret with which Parley signs; it is shown this once and kept nowhere
 * @param webhook the endpoint as it is listed from now on
 */
@Serdeable
record WebhookWithSecret(String secret, WebhookView webhook) {

    @Override
    public String toString() {
        return "WebhookWithSecret[" + webhook + "]";
    }
}
