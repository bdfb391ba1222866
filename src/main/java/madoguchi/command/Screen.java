package madoguchi.command;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import picocli.CommandLine.Help.Ansi;

/**
 * What standard output is shown on.
 *
 * @param columns how wide text may be; East Asian characters take two
 * @param emphasis whether bold letters can be shown: never where output goes to a file or a pipe, or with NO_COLOR
 */
record Screen(int columns, boolean emphasis) {

    /** Where nothing is known: what terminals have been since the 1970s. */
    private static final int USUAL = 80;

    private static final int NARROWEST = 20;
    /** Longer lines are hard to read, however wide the screen is. */
    private static final int WIDEST = 100;

    static Screen of(Shell shell) {
        int columns = columns(shell.environment().getOrDefault("COLUMNS", ""));
        boolean console = System.console() != null;
        if (columns == 0 && console) {
            columns = terminalColumns();
        }
        int usable = columns == 0 ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, columns));
        return new Screen(usable, console && Ansi.AUTO.enabled());
    }

    /** Whether what is written to standard error is read by a person at once. */
    static boolean showsErrors() {
        try {
            return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static int columns(String variable) {
        try {
            return Math.max(0, Integer.parseInt(variable.strip()));
        } catch (NumberFormatException notSet) {
            return 0;
        }
    }

    private static int terminalColumns() {
        try {
            return Math.max(0, TerminalProvider.load("exec").systemStreamWidth(SystemStream.Output));
        } catch (IOException unknown) {
            return 0;
        }
    }
}
