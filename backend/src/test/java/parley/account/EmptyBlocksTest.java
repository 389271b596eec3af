package parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyBlocksTest {

    private final Argon2Function function = Argon2Function.getInstance(72, 2, 1, 32, Argon2.ID);

    @Test
    void a_function_that_holds_one_block_computes_the_same_again_and_again() {
        String before = hash();

        EmptyBlocks.shared(function);

        assertThat(hash()).isEqualTo(before);
        assertThat(hash()).isEqualTo(before);
        long[][] blocks = EmptyBlocks.of(function);
        assertThat(List.of(blocks)).hasSize(72).allSatisfy(block -> assertThat(block).isSameAs(blocks[0]).containsOnly(0));
    }

    private String hash() {
        return Password.hash("correct horse battery").addSalt("sixteen of salt.").with(function).getResult();
    }
}
