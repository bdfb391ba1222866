package madoguchi.knowledge;

/** A part of an article under its own heading, with its own source. Text is plain; list items start with a bullet. */
public record Section(String heading, String text, Source source) {}
