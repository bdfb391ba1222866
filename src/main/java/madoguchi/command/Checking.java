package madoguchi.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import madoguchi.chat.Language;
import madoguchi.intent.Trainer;
import madoguchi.knowledge.Finding;
import madoguchi.knowledge.Folder;
import madoguchi.knowledge.Knowledge;
import madoguchi.knowledge.KnowledgeException;
import madoguchi.knowledge.KnowledgeReader;
import madoguchi.quality.Inspection;
import madoguchi.text.Analyzer;
import madoguchi.understanding.Models.Progress;

/** The check of a knowledge base: a finding a line, sorted by file and line, then how many of each there are. */
final class Checking {

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Progress progress;

    /** @param progress hears of the training that {@link #run} with a model takes */
    Checking(PrintStream out, PrintStream err, Clock clock, Progress progress) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Writes errors to the one stream, warnings and the summary to the other.
     *
     * @param model also to train models and see which questions they take for other topics
     * @return whether there are no errors
     */
    boolean run(Folder folder, boolean model) {
        try {
            Knowledge knowledge = KnowledgeReader.read(folder);
            var inspection = new Inspection(folder, knowledge, new Analyzer());
            List<Finding> findings = new ArrayList<>(inspection.findings(clock));
            if (model) {
                var done = new AtomicInteger();
                int all = Trainer.STEPS * Language.values().length;
                findings.addAll(inspection.confusions(() -> progress.step(done.incrementAndGet(), all)));
            }
            return write(findings, ": " + describe(knowledge));
        } catch (KnowledgeException e) {
            return write(e.findings(), "; warnings are looked for once these errors are mended");
        }
    }

    private boolean write(List<Finding> findings, String rest) {
        findings.stream().sorted().forEach(finding -> (finding.isError() ? err : out).println(finding));
        long errors = findings.stream().filter(Finding::isError).count();
        out.println(count(errors, "error") + ", " + count(findings.size() - errors, "warning") + rest);
        return errors == 0;
    }

    private static String describe(Knowledge knowledge) {
        long questions = Stream.of(Language.values())
                .mapToLong(language -> knowledge.questionsIn(language).size())
                .sum();
        return count(knowledge.topics().size(), "topic") + ", "
                + count(knowledge.centres().size(), "referral") + ", " + count(questions, "question");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
