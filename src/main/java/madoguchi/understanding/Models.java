package madoguchi.understanding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import madoguchi.chat.Language;
import madoguchi.intent.ContextModel;
import madoguchi.intent.ContextTrainer;
import madoguchi.intent.IntentModel;
import madoguchi.intent.Trainer;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.retrieval.PassageIndex;
import madoguchi.text.Analyzer;

/**
 * The trained models of all languages with their thresholds, as a folder: {@code ja.model}, {@code ja.context} for follow-ups, {@code ja.words}, the same in English,
 * and {@code thresholds.properties}, which also has the fingerprint of what they were trained from. Equal input gives equal
 * bytes. A language's model is read when it is first asked for. Safe for all threads.
 */
public final class Models {

    /** Changes when features or training change, so that models trained by older code are trained anew. */
    private static final String METHOD = "17";

    private static final int VERSION_LENGTH = 12;

    private static final String MODEL = ".model";
    private static final String CONTEXT = ".context";
    private static final String THRESHOLDS = "thresholds.properties";

    private final Folder folder;
    private final Map<Language, Once<IntentModel>> intents = new EnumMap<>(Language.class);
    private final Map<Language, Once<Optional<ContextModel>>> contexts = new EnumMap<>(Language.class);
    private final Map<Language, Thresholds> thresholds;
    private final String version;

    private Models(Folder folder, Map<Language, Thresholds> thresholds, String version) {
        for (Language language : Language.values()) {
            intents.put(language, new Once<>(() -> load(folder, language)));
            contexts.put(language, new Once<>(() -> loadContext(folder, language)));
        }
        this.folder = folder;
        this.thresholds = thresholds;
        this.version = version;
    }

    /** Hears of training: {@code done} of {@code all} steps. Called from several threads. */
    @FunctionalInterface
    public interface Progress {
        void step(int done, int all);
    }

    /** The models in a folder, if they were trained from this knowledge; errors as in {@link #load(Folder)}. */
    public static Optional<Models> load(Folder folder, Knowledge knowledge) {
        return load(folder).filter(models -> models.isOf(knowledge));
    }

    /** Whether these models were trained from this knowledge. */
    public boolean isOf(Knowledge knowledge) {
        return version.equals(version(knowledge));
    }

    /**
     * The models in a folder, if there are any.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Optional<Models> load(Folder folder) {
        if (!folder.has(THRESHOLDS)) {
            return Optional.empty();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(new String(folder.read(THRESHOLDS), StandardCharsets.UTF_8)));
            String inputs = properties.getProperty("inputs", "");
            if (inputs.length() < VERSION_LENGTH) {
                return Optional.empty();
            }
            var thresholds = new EnumMap<Language, Thresholds>(Language.class);
            for (Language language : Language.values()) {
                thresholds.put(language, thresholds(properties, language.code()));
            }
            return Optional.of(new Models(folder, thresholds, inputs.substring(0, VERSION_LENGTH)));
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(folder, e);
        }
    }

    private static IntentModel load(Folder folder, Language language) {
        String file = language.code() + MODEL;
        try {
            return IntentModel.read(folder.read(file), folder + "/" + file);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static Optional<ContextModel> loadContext(Folder folder, Language language) {
        String file = language.code() + CONTEXT;
        try {
            return folder.has(file)
                    ? Optional.of(ContextModel.read(folder.read(file), folder + "/" + file))
                    : Optional.empty();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static UncheckedIOException unusable(Folder folder, Exception e) {
        return new UncheckedIOException(new IOException(
                "the model in " + folder + " cannot be used, delete it and run train: " + e.getMessage(), e));
    }

    /**
     * Trains from a knowledge base and writes the folder; an earlier model there is replaced.
     *
     * @throws IllegalArgumentException when there are too few questions
     */
    public static Models train(Knowledge knowledge, Path folder, Analyzer analyzer, Progress progress) {
        var thresholds = new EnumMap<Language, Thresholds>(Language.class);
        var properties = new StringBuilder("inputs=" + fingerprint(knowledge) + "\n");
        var steps = new java.util.concurrent.atomic.AtomicInteger();
        int all = Trainer.STEPS * Language.values().length;
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(THRESHOLDS));
            progress.step(0, all);
            for (Language language : Language.values()) {
                var trainer = new Trainer(
                        language, knowledge.questionsIn(language), knowledge.followUpsIn(language), analyzer);
                Trainer.Result result = trainer.train(() -> progress.step(steps.incrementAndGet(), all));
                List<String> words = PassageIndex.words(knowledge, language, analyzer);
                put(folder.resolve(words(language)), part -> Files.writeString(part, String.join("\n", words)));
                var passages = new PassageIndex(knowledge, language, analyzer, words);
                Thresholds chosen = new Calibration(result.heldOut(), passages).choose();
                put(folder.resolve(language.code() + MODEL), result.model()::save);
                var contexts = new ContextTrainer(language, knowledge, result);
                if (contexts.canTrain()) {
                    put(
                            folder.resolve(language.code() + CONTEXT),
                            contexts.train().model()::save);
                } else {
                    Files.deleteIfExists(folder.resolve(language.code() + CONTEXT));
                }
                thresholds.put(language, chosen);
                properties
                        .append(line(language, "fusion", chosen.fusion()))
                        .append(line(language, "act", chosen.act()))
                        .append(line(language, "crisis", chosen.crisis()));
            }
            // Written last: a folder without it is no model, however training ended.
            put(folder.resolve(THRESHOLDS), part -> Files.writeString(part, properties));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model to " + folder, e);
        }
        return new Models(Folder.at(folder), thresholds, version(knowledge));
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** Writes a file whole or not at all: another process may read it, or train the same model, at the same time. */
    private static void put(Path file, Writing writing) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writing.to(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads the model of a language now rather than with its first message.
     *
     * @throws UncheckedIOException when its file cannot be used
     */
    public void prepare(Language language) {
        intent(language);
    }

    /**
     * The model of a language, read now if need be.
     *
     * @throws UncheckedIOException when its file cannot be used
     */
    IntentModel intent(Language language) {
        return required(intents.get(language), language).get();
    }

    /**
     * The model for messages after an answer, read now if need be; none where there were no follow-ups to learn from.
     *
     * @throws UncheckedIOException when its file cannot be used
     */
    Optional<ContextModel> context(Language language) {
        return required(contexts.get(language), language).get();
    }

    /** What the passages of the articles are found by: see {@link PassageIndex#words}. */
    List<String> passageWords(Language language) {
        try {
            return List.of(new String(folder.read(words(language)), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static String words(Language language) {
        return language.code() + ".words";
    }

    /** The short fingerprint of what the models were trained from. */
    public String version() {
        return version;
    }

    Thresholds thresholds(Language language) {
        return required(thresholds.get(language), language);
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T value, Language language) {
        if (value == null) {
            throw new IllegalStateException("there is no model for " + language.code());
        }
        return value;
    }

    private static String line(Language language, String name, double value) {
        return language.code() + "." + name + "=" + value + "\n";
    }

    private static Thresholds thresholds(Properties properties, String language) {
        return new Thresholds(
                number(properties, language + ".fusion"),
                number(properties, language + ".act"),
                number(properties, language + ".crisis"));
    }

    private static double number(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(THRESHOLDS + " has no " + name);
        }
        return Double.parseDouble(value);
    }

    /** The version that models trained from this knowledge have. */
    public static String version(Knowledge knowledge) {
        return fingerprint(knowledge).substring(0, VERSION_LENGTH);
    }

    private static String fingerprint(Knowledge knowledge) {
        return METHOD + "-" + knowledge.trainingVersion();
    }
}
