package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import parley.platform.problem.InvalidFields;
import parley.platform.web.Network;

/**
 * What an administrator says about a telephone line.
 *
 * @param name what people call it
 * @param queueId whose calls these are
 * @param signed whether only what is signed is taken
 * @param networks from where it may call, such as 203.0.113.0/24, with commas or blanks between them; from anywhere where none is said
 * @param active whether it is listened to
 */
@Serdeable
public record TelephonyLineDescription(
        @NotBlank @Size(max = 100) String name, @NotNull UUID queueId, boolean signed, @Nullable @Size(max = 500) String networks, boolean active) {

    String networkList() {
        try {
            List<Network> read = networks == null ? List.of() : Network.readAll(networks);
            return read.isEmpty() ? "" : networks.strip();
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidFields("/networks", "holds something that is neither an address nor a range such as 10.0.0.0/8");
        }
    }
}
