package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void outside_of_tests_a_guess_takes_64_mebibytes_and_two_rounds() {
        var passwords = new Passwords(new PasswordCost());
        String hash = passwords.hash("nine gates and a kettle");
        assertThat(hash).startsWith("$argon2id$v=19$m=65536,t=2,p=1$");
        assertThat(passwords.fits("nine gates and a kettle", hash)).isTrue();
        assertThat(passwords.fits("nine gates and a cattle", hash)).isFalse();
        assertThat(passwords.isDated(hash)).isFalse();
        assertThat(passwords.isDated(new Passwords(new QuickPasswords()).hash("nine gates and a kettle"))).isTrue();
    }
}
