package madoguchi;

import madoguchi.command.Commands;

/** Starts the program: see {@link Commands}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int code = Commands.run(arguments, System.getenv());
        if (code != 0) {
            System.exit(code);
        }
    }
}
