package madoguchi.intent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Which part of the data each row belongs to, for cross-validation: shuffled, the same each time. */
final class Folds {

    private Folds() {}

    static int[] of(int rows, int folds) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        Collections.shuffle(order, new Random(7));
        int[] foldOf = new int[rows];
        for (int i = 0; i < rows; i++) {
            foldOf[order.get(i)] = i % folds;
        }
        return foldOf;
    }
}
