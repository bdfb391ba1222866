package madoguchi.command;

import java.util.Locale;
import madoguchi.importing.ImportReport;

/** What an import found, in words for the operator. */
final class Drafting {

    private Drafting() {}

    static String describe(ImportReport report) {
        var out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%s: %s in %s, %d sections, %d sentences%n",
                report.file(),
                report.format(),
                report.charset(),
                report.sections().size(),
                report.sentences()));
        report.sections()
                .forEach(section ->
                        out.append(String.format(Locale.ROOT, "  %s (%d)%n", section.heading(), section.sentences())));
        report.written().forEach(draft -> out.append("draft: ").append(draft).append('\n'));
        out.append(report.uncovered().size()).append(" sentences that no article covers\n");
        report.uncovered()
                .forEach(uncovered -> out.append(String.format(
                        Locale.ROOT,
                        "  %s: %s (%.2f%s)%n",
                        uncovered.section(),
                        uncovered.sentence(),
                        uncovered.similarity(),
                        uncovered.nearest() == null ? "" : ", nearest " + uncovered.nearest())));
        return out.toString();
    }
}
