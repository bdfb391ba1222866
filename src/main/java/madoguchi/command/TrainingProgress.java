package madoguchi.command;

import java.io.PrintStream;
import madoguchi.understanding.Models;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Training as it is watched: one line that moves on a terminal, a few plain lines in a log. Safe for all threads. */
final class TrainingProgress implements Models.Progress {

    private static final int COLUMNS = 70;
    private static final int PLAIN_LINES = 4;

    private final PrintStream err;
    private boolean begun;
    private @Nullable ProgressBar bar;
    private int shown = -1;

    TrainingProgress(Shell shell) {
        this.err = shell.err();
    }

    @Override
    public synchronized void step(int done, int all) {
        if (!begun) {
            begun = true;
            bar = Screen.showsErrors() ? bar(all) : null;
        }
        if (bar == null) {
            plain(done, all);
            return;
        }
        bar.stepTo(Math.max(done, bar.getCurrent()));
        if (done == all) {
            bar.close();
        }
    }

    private void plain(int done, int all) {
        int part = done * PLAIN_LINES / all;
        if (part > shown) {
            shown = part;
            err.println("training: " + part * 100 / PLAIN_LINES + "%");
        }
    }

    private ProgressBar bar(int all) {
        return new ProgressBarBuilder()
                .setTaskName("training")
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
                .build();
    }
}
