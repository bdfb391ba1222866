package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

    private static Screen screen(Map<String, String> environment) {
        return Screen.of(new Shell(System.in, System.out, System.err, environment));
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "80, 80", "' 60 ', 60", "5, 20", "300, 100", "0, 80", "-7, 80", "wide, 80"})
    void theVariableSaysHowWideTheScreenIs(String variable, int columns) {
        assertThat(screen(Map.of("COLUMNS", variable)).columns()).isEqualTo(columns);
    }

    @Test
    void whatIsUnknownIsEightyColumnsWithoutBoldLetters() {
        // Surefire's streams are pipes.
        assertThat(screen(Map.of())).isEqualTo(new Screen(80, false));
    }
}
