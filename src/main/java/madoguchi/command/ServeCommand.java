package madoguchi.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import madoguchi.desk.Desk;
import madoguchi.desk.HeadStart;
import madoguchi.settings.Settings;
import picocli.CommandLine.Command;

/** {@code serve}: runs until it is told to stop, then closes everything in order. */
@Command(
        name = "serve",
        description = "Starts the server: the chat API and the page (also what runs without a command).",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
final class ServeCommand implements Callable<Integer> {

    private final Shell shell;
    private final HeadStart start;

    ServeCommand(Shell shell, HeadStart start) {
        this.shell = shell;
        this.start = start;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = shell.settings();
        Desk desk = Desk.open(settings, Clock.systemUTC(), start, new TrainingProgress(shell));
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        shell.err().println("Madoguchi is at http://" + host + ":" + desk.port());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
            stopped.countDown();
        }));
        stopped.await();
        return 0;
    }
}
