package parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumbers numbers = new PhoneNumbers("DE");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +49 30 901820        | +4930901820
            030/901820           | +4930901820
            (030) 90 18 20       | +4930901820
            0049 30 901820       | +4930901820
            4930901820           | +4930901820
            +31 20 555 0123      | +31205550123
            442079460018         | +442079460018
            4711                 | 4711
            12                   | 12
            """)
    void however_it_is_written_it_is_one_number(String written, String number) {
        assertThat(numbers.read(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "Anonym", "1", "+", "call me", "00000000000000000000000", "+49", "ext. twelve"})
    void what_is_no_number_is_none(String written) {
        assertThat(numbers.read(written)).isEmpty();
    }

    @Test
    void people_read_it_with_its_country() {
        assertThat(numbers.shown("+4930901820")).isEqualTo("+49 30 901820");
        assertThat(numbers.shown("4711")).isEqualTo("4711");
    }

    @Test
    void a_region_that_is_no_country_is_refused_at_the_start() {
        assertThatThrownBy(() -> new PhoneNumbers("Germany")).hasMessageContaining("two letters");
    }
}
