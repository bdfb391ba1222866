package madoguchi.benchmark;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, all of them or as JMH's options say, and prints what each costs as a ratio. */
public final class Benchmarks {

    private static final String RESULT = "target/benchmarks.json";

    private Benchmarks() {}

    /**
     * Fails when a benchmark fails, or when none is found.
     *
     * @param arguments JMH's, such as {@code Understanding -prof stack}
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(RESULT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        if (results.isEmpty()) {
            throw new RunnerException("no benchmark was run: known are " + String.join(", ", Ratios.BASELINES));
        }
        System.out.print(Ratios.table(results));
        System.out.println("details: " + RESULT);
    }
}
