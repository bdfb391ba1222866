package madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How a question is typed hardly changes whether it is understood: at most three points of a hundred. */
class TypingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final double MOST_LOST = 0.03;

    /** Styles whose typing is changed already. */
    private static final Set<String> CHANGED = Set.of("kana", "misconverted", "typo");

    private static final String WIDE = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー\u3099\u309a";
    private static final String NARROW = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰﾞﾟ";

    private static final Analyzer ANALYZER = new Analyzer();

    private record Asked(String question, String outcome, String topic) {

        boolean isUnderstood(UnaryOperator<String> typing, Language language) {
            Reply reply = Shipped.DIALOGUE.reply(List.of(), typing.apply(question), language, NOW);
            return reply.outcome().id().equals(outcome)
                    && (topic.isEmpty()
                            || reply.topics().stream()
                                    .limit(1)
                                    .anyMatch(first -> first.id().value().equals(topic)));
        }
    }

    private static List<Asked> asked(Language language) throws IOException {
        return Files.readAllLines(Path.of("knowledge/evaluation", language.code() + ".tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(parts -> !CHANGED.contains(parts[3]))
                .map(parts -> new Asked(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static double understood(List<Asked> all, UnaryOperator<String> typing, Language language) {
        return all.stream().filter(one -> one.isUnderstood(typing, language)).count() / (double) all.size();
    }

    @TestFactory
    List<DynamicTest> whatTypingChangesIsStillUnderstood() throws IOException {
        List<Asked> japanese = asked(Language.JA);
        List<Asked> english = asked(Language.EN);
        return List.of(
                test("in kana only", japanese, ANALYZER::hiragana, Language.JA),
                test("in half-width kana", japanese, TypingTest::narrow, Language.JA),
                test(
                        "without a particle",
                        japanese,
                        text -> text.replaceFirst("(?<=[\\p{IsHan}ァ-ヶ])[をがはにで](?=[\\p{IsHan}ァ-ヶ])", ""),
                        Language.JA),
                test("with a typo in Japanese", japanese, TypingTest::withTypo, Language.JA),
                test("with a typo in English", english, TypingTest::withTypo, Language.EN),
                test("in capitals", english, text -> text.toUpperCase(Locale.ROOT), Language.EN),
                test("without punctuation", english, text -> text.replaceAll("\\p{P}", ""), Language.EN));
    }

    private static DynamicTest test(
            String name, List<Asked> questions, UnaryOperator<String> typing, Language language) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(questions)
                    .hasSizeGreaterThan(300)
                    .anyMatch(one -> !typing.apply(one.question()).equals(one.question()));
            double well = understood(questions, UnaryOperator.identity(), language);
            assertThat(understood(questions, typing, language)).isGreaterThan(well - MOST_LOST);
        });
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .map(c -> WIDE.indexOf(c) < 0 ? c : NARROW.charAt(WIDE.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One character left out, doubled, or exchanged with the next; the same for the same text. */
    private static String withTypo(String text) {
        if (text.length() < 4) {
            return text;
        }
        var random = new Random(text.hashCode());
        int at = 1 + random.nextInt(text.length() - 2);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            default -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
        };
    }
}
