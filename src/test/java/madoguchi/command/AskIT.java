package madoguchi.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to the packaged program, in the locale C. */
class AskIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aJapaneseQuestionIsAnsweredWithSourceAndPhoneAndLeavesNothingBehind() throws Exception {
        Jar.Ended asked = new Jar(folder)
                .with(Map.of("COLUMNS", "60", "MADOGUCHI_PROT", "1"))
                .run("ask", "クリックしたら4万円請求された。払わないとだめ?");
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.out())
                .startsWith("\n4万円を請求されているのですね。払わないでください。")
                .contains("出典: 公式の案内")
                .contains("電話 188")
                .doesNotContain("\u001b");
        assertThat(asked.out().lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(60));
        assertThat(asked.err())
                .as("a slip in a variable's name")
                .startsWith("madoguchi: warning: MADOGUCHI_PROT is not a setting")
                .hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theProvidersNameComesWholeFromTheEnvironment() throws Exception {
        Jar.Ended asked = new Jar(folder)
                .with(Map.of("MADOGUCHI_PROVIDER_NAME_EN", "Café 窓口"))
                .run(("ask They say they will sue me or come to my home or workplace if I do not pay."
                                + " Will that really happen?")
                        .split(" "));
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.out().replace("\n", " ")).contains("Café 窓口");
        assertThat(asked.err()).isEmpty();
    }

    @Test
    void everyLineGetsOneLineInOrderWhateverStandsInIt() throws Exception {
        List<String> lines = List.of(
                "クリックしたら4万円請求された。払わないとだめ?",
                "I got a bill after clicking, must I pay?",
                "[\"クリックしたら4万円請求された。払わないとだめ?\",\"本当に?\"]",
                "",
                "[\"a\",",
                "[至急] 請求画面が消えません",
                "[\"a\"] と書いてあるメールは何ですか",
                "[1,2]",
                "[]",
                "  [ \"もう死にたい\" ]\r",
                "クリックしたら4万円請求された。\u2028\u0085払わないと\u000bだめ?\u2029",
                "請".repeat(100_000),
                "[\"" + "あ".repeat(100_000) + "\",\"迷惑メールとは\"]",
                "[".repeat(5_000),
                "😱😱😱",
                "여보세요 도와주세요 청구서가 왔어요",
                "[\"\\ud800\",\"\\udc00請求\\ud83d\"]",
                "\u0000\u200b\u202e",
                "<script>alert(1)</script>",
                "{\"text\":\"迷惑メールとは\"}",
                "迷惑メールとは");
        Jar.Ended asked =
                new Jar(folder).run(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "ask", "--json");
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.err()).isEmpty();
        String[] answers = asked.out().split("\n", -1);
        assertThat(answers).hasSize(lines.size() + 1);
        assertThat(answers[lines.size()]).isEmpty();

        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            outcomes.add(outcomes(JSON.readTree(answers[i])));
        }
        assertThat(outcomes.subList(0, 4))
                .containsExactly(
                        "answer billed-after-click",
                        "answer billed-after-click",
                        "[answer billed-after-click, answer billed-after-click]",
                        "clarify");
        assertThat(outcomes.subList(4, 8)).as("questions that begin with [").noneMatch(o -> o.startsWith("["));
        assertThat(outcomes.get(8)).isEqualTo("[]");
        assertThat(outcomes.get(9)).isEqualTo("[crisis]");
        assertThat(outcomes.get(10)).isEqualTo("answer billed-after-click");
        assertThat(outcomes.get(11)).as("too long").isEqualTo("clarify");
        assertThat(outcomes.get(12)).isEqualTo("[clarify, answer what-is-spam]");
        assertThat(outcomes.get(14)).as("pictures only").isEqualTo("clarify");
        assertThat(outcomes.get(15)).as("Korean").isEqualTo("out-of-scope");
        assertThat(outcomes.get(16)).startsWith("[clarify, ");
        assertThat(outcomes.get(17)).as("nothing that is seen").isEqualTo("clarify");
        assertThat(outcomes.get(20)).isEqualTo("answer what-is-spam");
        assertThat(folder).isEmptyDirectory();
    }

    /** Outcome and first topic of a reply, or of each reply of a conversation; what every reply must have is checked. */
    private static String outcomes(JsonNode json) {
        if (json.isArray()) {
            List<String> each = new ArrayList<>();
            json.forEach(reply -> each.add(outcomes(reply)));
            return each.toString();
        }
        assertThat(json.path("text").asText()).isNotBlank();
        assertThat(json.path("language").asText()).isIn("ja", "en");
        return (json.path("outcome").asText() + " "
                        + json.path("topics").path(0).path("id").asText())
                .replaceAll("(?<=clarify) .*", "")
                .strip();
    }

    @Test
    void eachLineIsAnsweredBeforeTheNextAndABadByteEndsItAfterTheLinesBefore() throws Exception {
        Process process = new Jar(folder).start("ask", "--json");
        try (OutputStream in = process.getOutputStream();
                var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String question : List.of("迷惑メールとは", "What is spam?")) {
                in.write((question + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
                assertThat(JSON.readTree(out.readLine())
                                .path("topics")
                                .path(0)
                                .path("id")
                                .asText())
                        .isEqualTo("what-is-spam");
            }
            // 請 in Shift_JIS
            in.write(new byte[] {'a', (byte) 0x90, (byte) 0xbf, '\n', 'b', '\n'});
            in.flush();
            assertThat(Jar.end(process)).isEqualTo(2);
            assertThat(out.readLine()).isNull();
            assertThat(err.lines())
                    .containsExactly("madoguchi: line 3 of standard input is not UTF-8: convert it first;"
                            + " the lines before it were answered");
        }
    }
}
