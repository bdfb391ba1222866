package madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final int EVERY = 60;

    /** Every rule of the shipped files finds in real messages just what {@link Pattern} finds there. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aRuleFindsWhatItsPatternFinds(Language language) {
        Knowledge knowledge = KnowledgeReader.read(Folder.at(Path.of("knowledge")));
        var analyzer = new Analyzer();
        List<Analysis> messages = new ArrayList<>();
        List<Question> questions = knowledge.questionsIn(language);
        for (int i = 0; i < questions.size(); i += EVERY) {
            messages.add(analyzer.analyze(questions.get(i).text(), language));
        }
        List<Rule> rules = allRules(knowledge.rulesIn(language));

        assertThat(rules).hasSizeGreaterThan(40);
        int found = 0;
        for (Rule rule : rules) {
            for (Analysis message : messages) {
                found += compare(rule.when(), message.comparable());
                found += compare(rule.unless(), message.comparable());
                found += compare(rule.reading(), message.reading());
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static List<Rule> allRules(Rules rules) {
        return Stream.of(
                        Stream.of(
                                        rules.quotation(),
                                        rules.noCrisis(),
                                        rules.crisis(),
                                        rules.crisisSigns(),
                                        rules.alreadyPaid(),
                                        rules.otherPayment(),
                                        rules.followUp())
                                .flatMap(List::stream),
                        rules.denied().values().stream().flatMap(List::stream),
                        rules.happened().values().stream().flatMap(List::stream))
                .flatMap(all -> all)
                .toList();
    }

    private static int compare(@org.jspecify.annotations.Nullable Expression expression, String text) {
        if (expression == null) {
            return 0;
        }
        boolean wanted = Pattern.compile(expression.toString()).matcher(text).find();
        assertThat(expression.isFoundIn(text)).as("%s in %s", expression, text).isEqualTo(wanted);
        return wanted ? 1 : 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc;xabcx;true",
                "abc;xabx;false",
                "ab?c;ac;true",
                "ab*c;ac;true",
                "ab+c;abbbc;true",
                "ab{0,2}c;ac;true",
                "ab{2}c;abc;false",
                "a(b|c)?d;ad;true",
                "a(?:b|cd)e;acde;true",
                "a(?!b)c;ac;true",
                "(?<!x)abc;abc;true",
                "(?<!x)abc;xabc;false",
                "[a-cx]z;bz;true",
                "[^a]z;bz;true",
                "[a\\]]z;]z;true",
                "a[-b]c;a-c;true",
                "[\\s。]z;。z;true",
                "\\bdie\\b;to die;true",
                "\\p{IsHan}z;死z;true",
                "a\\.b;a.b;true",
                "a.b;axb;true",
                "|a;b;true",
                "a|;b;true",
                "(?x) a b | c  d;xcdx;true",
                "(?x) a b | c  d;c d;false",
                "(?x) (a | b) \\s c;b c;true",
                "(?i)ABC;abc;true",
                "^$|a;'';true",
                "😀a;😀a;true",
                "[😀😁]a;😁a;true"
            })
    void itFindsWhatAPatternFinds(String regex, String text, boolean found) {
        assertThat(Pattern.compile(regex).matcher(text).find()).isEqualTo(found);
        assertThat(Expression.of(regex).isFoundIn(text)).isEqualTo(found);
    }

    @Test
    void anAlternativeIsTriedOnlyWhereItsCharactersOccur() {
        Need need =
                Alternatives.of("(?x) 死に[ただ]い (?!方) | (消|き)え \\s* たい").get(1).need();

        assertThat(need.isMetBy(Occurring.in("消えたい"))).isTrue();
        assertThat(need.isMetBy(Occurring.in("きえ たい"))).isTrue();
        assertThat(need.isMetBy(Occurring.in("消した"))).isFalse();
        assertThat(need.isMetBy(Occurring.in("死にたい"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "[a", "a{", "*a"})
    void aBrokenOneIsRefused(String regex) {
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.of(regex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a(?i)b", "(?<name>a)", "(?>a)b"})
    void whatRulesMayNotUseIsNamed(String regex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.of(regex))
                .withMessageContaining("not for rules");
    }
}
