package madoguchi.intent;

/** A message as the model sees it: numbers of features in the {@link Vocabulary} and their weights, in the same order. */
record Vector(int[] numbers, float[] values) {}
