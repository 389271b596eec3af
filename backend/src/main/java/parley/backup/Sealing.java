package parley.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/**
 * Digests all that is written but for the last {@value Seal#DIGITS} bytes, which are the place of the seal itself.
 */
final class Sealing extends FilterOutputStream {

    private final MessageDigest digest = Digests.sha256();
    private final byte[] held = new byte[Seal.DIGITS];
    private int holding;

    Sealing(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        int beyond = holding + length - held.length;
        if (beyond <= 0) {
            System.arraycopy(bytes, from, held, holding, length);
            holding += length;
            return;
        }
        int ofHeld = Math.min(beyond, holding);
        digest.update(held, 0, ofHeld);
        System.arraycopy(held, ofHeld, held, 0, holding - ofHeld);
        holding -= ofHeld;
        digest.update(bytes, from, beyond - ofHeld);
        System.arraycopy(bytes, from + beyond - ofHeld, held, holding, length - (beyond - ofHeld));
        holding += length - (beyond - ofHeld);
    }

    /** The seal of what was written. */
    String seal() {
        return Digests.hex(digest);
    }
}
