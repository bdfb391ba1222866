package madoguchi.knowledge;

import java.util.List;

/** The knowledge base cannot be used; carries every error that was found, so that all can be mended at once. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    KnowledgeException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    private static String describe(List<Finding> findings) {
        String rest = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more: run check)";
        Finding first = findings.get(0);
        return "the knowledge base has an error: " + first.place() + ": " + first.message() + rest;
    }
}
