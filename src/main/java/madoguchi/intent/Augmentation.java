package madoguchi.intent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.chat.Language;
import madoguchi.text.Analysis;
import madoguchi.text.Analyzer;

/**
 * Training questions said again as other people type them: in Japanese in kana only, of which a model that has mostly seen
 * kanji understands too little. Stateless.
 */
final class Augmentation {

    private Augmentation() {}

    /** The variants by the row of their question; a question that is its own variant has none. */
    static Map<Integer, Analysis> of(List<Analysis> messages, Analyzer analyzer) {
        Map<Integer, Analysis> variants = new TreeMap<>();
        for (int row = 0; row < messages.size(); row++) {
            Analysis message = messages.get(row);
            if (message.language() == Language.JA) {
                Analysis kana = analyzer.analyze(analyzer.hiragana(message.comparable()), Language.JA);
                if (!kana.comparable().equals(message.comparable())) {
                    variants.put(row, kana);
                }
            }
        }
        return variants;
    }
}
