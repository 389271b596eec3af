package parley.account;

import jakarta.inject.Singleton;

/** What computing the hash of a password takes, and so what guessing one takes. It is no setting: nobody is to save here. */
@Singleton
class PasswordCost {

    int kibibytes() {
        return 65_536;
    }

    int rounds() {
        return 2;
    }
}
