package parley.account;

import com.password4j.Argon2Function;
import java.lang.reflect.Field;
import java.util.Arrays;

/**
 * What the library copies before it computes a hash: blocks of zeros, as many as the hash takes, which it never gives back.
 * Nobody writes into them, so one block can stand for all, and 64 MiB of Java's memory are free.
 */
final class EmptyBlocks {

    private static final Field BLOCKS = blocks();

    private EmptyBlocks() {}

    /** The same function, which holds one block. */
    static Argon2Function shared(Argon2Function function) {
        long[][] blocks = of(function);
        Arrays.fill(blocks, blocks[0]);
        return function;
    }

    static long[][] of(Argon2Function function) {
        try {
            return (long[][]) BLOCKS.get(function);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Field blocks() {
        try {
            Field blocks = Argon2Function.class.getDeclaredField("initialBlockMemory");
            blocks.setAccessible(true);
            return blocks;
        } catch (NoSuchFieldException failure) {
            throw new IllegalStateException("The library keeps its blocks under another name: see whether it still keeps them.", failure);
        }
    }
}
