package madoguchi.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import madoguchi.benchmark.PublicSets.Row;
import madoguchi.chat.Language;
import madoguchi.intent.IntentModel;
import madoguchi.intent.Trainer;
import madoguchi.knowledge.Question;
import madoguchi.text.Analyzer;
import madoguchi.text.Token;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A classifier that learns rows. */
enum Classifier {
    /** The one that serves customers. */
    OURS {
        @Override
        Learnt learn(Language language, List<Row> rows) {
            List<Question> questions = new ArrayList<>();
            for (Row row : rows) {
                questions.add(new Question(row.label(), row.text(), questions.size() + 1));
            }
            IntentModel model = new Trainer(language, questions, List.of(), ANALYZER)
                    .train(() -> {})
                    .model();
            return new Learnt(
                    text -> {
                        IntentModel.Ranked first =
                                model.classify(ANALYZER.analyze(text, language)).get(0);
                        return new Said(first.intent(), first.probability());
                    },
                    size(model));
        }

        private static long size(IntentModel model) {
            try {
                Path file = Files.createTempFile("intent", ".model");
                model.save(file);
                long size = Files.size(file);
                Files.delete(file);
                return size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** OpenNLP's document categorizer with its defaults, on the words as they are typed; in Japanese on Kuromoji's. */
    STOCK {
        @Override
        Learnt learn(Language language, List<Row> rows) {
            try {
                List<DocumentSample> samples = rows.stream()
                        .map(row -> new DocumentSample(row.label(), words(row.text(), language)))
                        .toList();
                DoccatModel model = DocumentCategorizerME.train(
                        language.code(), ObjectStreamUtils.createObjectStream(samples), quiet(), new DoccatFactory());
                var categorizer = new DocumentCategorizerME(model);
                var bytes = new ByteArrayOutputStream();
                model.serialize(bytes);
                return new Learnt(
                        text -> {
                            double[] outcomes = categorizer.categorize(words(text, language));
                            String best = categorizer.getBestCategory(outcomes);
                            return new Said(best, outcomes[categorizer.getIndex(best)]);
                        },
                        bytes.size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TrainingParameters quiet() {
            TrainingParameters parameters = TrainingParameters.defaultParams();
            parameters.put("PrintMessages", false);
            return parameters;
        }

        private static String[] words(String text, Language language) {
            String[] words = language == Language.EN
                    ? text.strip().split("\\s+")
                    : ANALYZER.analyze(text, language).tokens().stream()
                            .map(Token::surface)
                            .toArray(String[]::new);
            return words.length == 0 ? new String[] {""} : words;
        }
    };

    private static final Analyzer ANALYZER = new Analyzer();

    /** A label and how sure the classifier is of it. */
    record Said(String label, double confidence) {}

    /** Says something of each text. */
    @FunctionalInterface
    interface Answering {
        Said say(String text);
    }

    /** @param size of the model's file, in bytes */
    record Learnt(Answering answering, long size) {}

    abstract Learnt learn(Language language, List<Row> rows);
}
