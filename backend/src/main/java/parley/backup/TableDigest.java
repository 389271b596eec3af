package parley.backup;

import java.math.BigInteger;
import java.security.MessageDigest;

/**
 * What a table holds, in two figures that do not depend on the order of its rows: how many, and the sum of the SHA-256
 * of each, modulo 2 to the 256. The two databases sort text differently, so a digest over an order would differ.
 */
final class TableDigest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = Digests.sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    void add(byte[] row) {
        sum = sum.add(new BigInteger(1, digest.digest(row))).mod(MODULUS);
        rows++;
    }

    long rows() {
        return rows;
    }

    String hex() {
        return String.format("%064x", sum);
    }
}
