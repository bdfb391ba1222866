package madoguchi.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.evaluation.TestFile;
import madoguchi.intent.Trainer;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.Places;
import madoguchi.quality.Wording.Role;
import madoguchi.text.Analyzer;

/**
 * Looks over a knowledge base that can be used. What it calls an error does not stop the program, as what
 * {@link madoguchi.knowledge.KnowledgeReader} refuses does, but must not be published.
 */
public final class Inspection {

    private static final String TESTS = "evaluation";

    private final Folder folder;
    private final Knowledge knowledge;
    private final Analyzer analyzer;
    private final Places places;
    private final List<TestFile> tests;

    /** @param knowledge what was read from the folder, with its training questions */
    public Inspection(Folder folder, Knowledge knowledge, Analyzer analyzer) {
        this.folder = folder;
        this.knowledge = knowledge;
        this.analyzer = analyzer;
        this.places = new Places(folder);
        this.tests = tests();
    }

    /** Everything that can be seen without training: dates, phone numbers, articles and the wording of questions. */
    public List<Finding> findings(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
        List<Finding> findings = new ArrayList<>();
        findings.addAll(Dates.findings(knowledge, places, today));
        findings.addAll(Phones.findings(knowledge, places));
        tests.forEach(test -> findings.addAll(test.findings()));
        for (Language language : Language.values()) {
            findings.addAll(Leads.findings(knowledge, language));
            findings.addAll(QuestionCounts.findings(knowledge, language));
        }
        // Half the time of a check goes into the wording of each language: side by side they take half of that.
        Stream.of(Language.values()).parallel().map(this::wording).toList().forEach(findings::addAll);
        return findings;
    }

    private List<Finding> wording(Language language) {
        List<Wording> learned = learned(language);
        List<Finding> findings = new ArrayList<>(Variety.findings(learned.stream()
                .filter(wording -> wording.role() == Role.TRAINING)
                .toList()));
        List<Wording> all = new ArrayList<>(learned);
        all.addAll(tested(language));
        findings.addAll(Repetitions.findings(all));
        return findings;
    }

    /**
     * What a model makes of the questions when it has not seen them: trains five models a language, which takes as long as
     * {@code train} does.
     *
     * @param step called after each of {@link Trainer#STEPS} parts for each language, from any thread
     */
    public List<Finding> confusions(Runnable step) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            var trainer =
                    new Trainer(language, knowledge.questionsIn(language), knowledge.followUpsIn(language), analyzer);
            findings.addAll(Confusions.findings(trainer.train(step).heldOut(), language));
        }
        return findings;
    }

    private List<Wording> learned(Language language) {
        List<Wording> wordings = new ArrayList<>();
        knowledge
                .articlesIn(language)
                .values()
                .forEach(article -> wordings.add(wording(
                        Role.BUTTON,
                        article.topic().value(),
                        article.file(),
                        places.line(article.file(), "question"),
                        article.question(),
                        language)));
        knowledge
                .questionsIn(language)
                .forEach(question -> wordings.add(wording(
                        Role.TRAINING,
                        question.intent(),
                        question.file(language),
                        question.line(),
                        question.text(),
                        language)));
        return wordings;
    }

    private List<Wording> tested(Language language) {
        return tests.stream()
                .filter(test -> test.isIn(language))
                .flatMap(test -> test.questions().stream()
                        .map(question -> wording(
                                Role.TEST,
                                question.expected(),
                                test.name(),
                                question.line(),
                                question.text(),
                                language)))
                .toList();
    }

    private Wording wording(Role role, String intent, String file, int line, String text, Language language) {
        return Wording.of(role, intent, file, line, text, language, analyzer);
    }

    /** The evaluation files; a knowledge base may be without. */
    private List<TestFile> tests() {
        List<TestFile> files = new ArrayList<>();
        try {
            for (String file : folder.list(TESTS, ".tsv")) {
                files.add(TestFile.parse(file, folder.read(file), knowledge.topics()));
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "/" + TESTS, e);
        }
        return files;
    }
}
