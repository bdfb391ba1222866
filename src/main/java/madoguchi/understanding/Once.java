package madoguchi.understanding;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is made once, by the first who asks for it; others who ask meanwhile wait. Safe for all threads. */
final class Once<T> {

    private final FutureTask<T> task;

    Once(Supplier<T> maker) {
        this.task = new FutureTask<>(maker::get);
    }

    /** The value, made now if need be; what its maker throws is thrown to everybody who asks. */
    T get() {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another thread", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
