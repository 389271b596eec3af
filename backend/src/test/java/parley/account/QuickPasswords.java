package parley.account;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;

/** Hashes of a server under test cost next to nothing. */
@Singleton
@Replaces(PasswordCost.class)
class QuickPasswords extends PasswordCost {

    @Override
    int kibibytes() {
        return 64;
    }

    @Override
    int rounds() {
        return 1;
    }
}
