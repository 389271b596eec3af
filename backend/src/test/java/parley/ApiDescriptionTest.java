package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    @Test
    void the_committed_description_is_the_one_that_the_code_makes() throws IOException {
        try (InputStream made = getClass().getResourceAsStream("/META-INF/swagger/parley.yml")) {
            assertThat(Files.readString(Path.of("../frontend/api/openapi.yml")))
                    .as("frontend/api/openapi.yml is out of date; bin/api brings it up to date")
                    .isEqualTo(new String(made.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
