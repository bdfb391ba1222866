package madoguchi.intent;

/** A message as the model sees it: feature names and their weights, in the same order. */
record Vector(String[] names, float[] values) {}
