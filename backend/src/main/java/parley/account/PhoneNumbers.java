package parley.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings numbers, however somebody or a telephone system writes them, into the one form in which they are compared: E.164. */
@Singleton
public class PhoneNumbers {

    /** Longer than any way to write one. */
    private static final int LONGEST = 60;
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{2,6}");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{7,15}");

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final String region;

    /** Where people dial a zero before a number of their own country, one without it is most likely one with its country. */
    private final boolean zeroBefore;

    /** @param region two letters; what is dialled without a country belongs there */
    PhoneNumbers(@Value("${parley.phone.region:DE}") String region) {
        this.region = region.strip().toUpperCase(Locale.ROOT);
        if (!util.getSupportedRegions().contains(this.region)) {
            throw new IllegalArgumentException("parley.phone.region must be the two letters of a country, such as DE, not " + region);
        }
        this.zeroBefore = "0".equals(util.getNddPrefixForRegion(this.region, true));
    }

    /** The number as it is compared; an extension of the house stays as it is. Empty for what is no number. */
    public Optional<String> read(@Nullable String text) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        if (EXTENSION.matcher(written).matches()) {
            return Optional.of(written);
        }
        Optional<String> abroad = PLAIN.matcher(written).matches() ? parse("+" + written) : Optional.empty();
        return zeroBefore && !written.startsWith("0") ? abroad.or(() -> parse(written)) : parse(written).or(() -> abroad);
    }

    /** The number as people read it. */
    public String shown(String number) {
        try {
            return number.startsWith("+") ? util.format(util.parse(number, region), PhoneNumberFormat.INTERNATIONAL) : number;
        } catch (NumberParseException keptAsItIs) {
            return number;
        }
    }

    private Optional<String> parse(String written) {
        try {
            PhoneNumber number = util.parse(written, region);
            return util.isValidNumber(number) ? Optional.of(util.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
