package parley.servicelevel;

import java.math.BigInteger;
import java.time.Duration;

/** The part of a promise that has been used up: business time waited over the time allowed. Compared exactly. */
public record Share(Duration waited, Duration allowed) implements Comparable<Share> {
    public Share {
        if (allowed.isNegative() || allowed.isZero()) {
            throw new IllegalArgumentException("A promise allows some time, not " + allowed);
        }
    }

    public double asNumber() {
        return nanos(waited).doubleValue() / nanos(allowed).doubleValue();
    }

    @Override
    public int compareTo(Share other) {
        return nanos(waited).multiply(nanos(other.allowed)).compareTo(nanos(other.waited).multiply(nanos(allowed)));
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
