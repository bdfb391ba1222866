package madoguchi.redaction;

/** Where personal data stands in a {@link Folded} text, the end exclusive. */
record Span(int start, int end, PersonalData data) {}
