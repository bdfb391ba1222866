package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvocationTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What Java has where the locale is C. */
    private static String asAscii(String text) {
        return "?".repeat(utf8(text).length);
    }

    @Test
    void argumentsAreTakenFromTheEndOfTheCommandLine() {
        List<byte[]> typed = List.of(utf8("java"), utf8("-jar"), utf8("m.jar"), utf8("ask"), utf8("請求"), utf8(""));
        assertThat(Invocation.arguments(List.of("ask", asAscii("請求"), ""), typed))
                .containsExactly("ask", "請求", "");
    }

    @Test
    void aCommandLineOfAnotherProgramIsLeftAlone() {
        List<String> arguments = List.of("ask", "hello");
        assertThat(Invocation.arguments(arguments, List.of(utf8("mvn"), utf8("exec:java"))))
                .isEqualTo(arguments);
        assertThat(Invocation.arguments(arguments, List.of())).isEqualTo(arguments);
    }

    @Test
    void bytesThatAreNotUtf8StayAsJavaReadThem() {
        assertThat(Invocation.arguments(List.of("??"), List.of(new byte[] {(byte) 0xb0, (byte) 0xa1})))
                .containsExactly("??");
    }

    @Test
    void variablesKeepTheirNamesAndGetTheirValues() {
        Map<String, String> decoded = Map.of("MADOGUCHI_PROVIDER_NAME_JA", "???", "HOME", "/root");
        List<byte[]> typed = List.of(utf8("MADOGUCHI_PROVIDER_NAME_JA=窓=口"), utf8("HOME=/root"), utf8("GONE=1"));
        assertThat(Invocation.environment(decoded, typed))
                .containsOnly(Map.entry("MADOGUCHI_PROVIDER_NAME_JA", "窓=口"), Map.entry("HOME", "/root"));
    }
}
