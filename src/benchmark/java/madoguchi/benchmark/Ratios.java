package madoguchi.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What benchmarks cost beside the one that they are to be compared with, in the same run: on another machine, or a busy
 * one, times differ and ratios hold. Medians, which a neighbour's load moves least.
 */
final class Ratios {

    /** The benchmarks that others of their class are compared with. */
    static final List<String> BASELINES = List.of("UnderstandingBenchmark.understand", "ChatTurnBenchmark.echo");

    private Ratios() {}

    /** A line for each benchmark, below its class and parameters. */
    static String table(Collection<RunResult> results) {
        Map<String, List<Cost>> groups = results.stream()
                .map(Cost::of)
                .collect(Collectors.groupingBy(Cost::group, TreeMap::new, Collectors.toList()));
        var out = new StringBuilder();
        groups.forEach((name, costs) -> append(out, name, costs));
        return out.toString();
    }

    private static void append(StringBuilder out, String name, List<Cost> costs) {
        Optional<Cost> baseline =
                costs.stream().filter(cost -> BASELINES.contains(cost.name())).findFirst();
        out.append(String.format(Locale.ROOT, "%n%s%n", name));
        out.append(String.format(Locale.ROOT, "  %-18s %12s %12s %12s%n", "", "µs (median)", "a second", "ratio"));
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::microseconds).reversed())
                .forEach(cost -> {
                    String ratio = baseline.map(base ->
                                    String.format(Locale.ROOT, "%.2f", cost.microseconds() / base.microseconds()))
                            .orElse("-");
                    out.append(String.format(
                            Locale.ROOT,
                            "  %-18s %12.1f %12.0f %12s%n",
                            cost.method(),
                            cost.microseconds(),
                            1e6 / cost.microseconds(),
                            ratio));
                });
        baseline.ifPresent(base ->
                out.append("  ratio: as many times ").append(base.method()).append('\n'));
    }

    /** What one call of a benchmark takes, at the median of the samples or the iterations. */
    private record Cost(String type, String method, String parameters, double microseconds) {

        static Cost of(RunResult result) {
            BenchmarkParams params = result.getParams();
            String[] path = params.getBenchmark().split("\\.", -1);
            String parameters = params.getParamsKeys().stream()
                    .map(key -> " " + key + "=" + params.getParam(key))
                    .collect(Collectors.joining());
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            double unit = params.getTimeUnit().toNanos(1) / 1e3;
            double microseconds = params.getMode() == Mode.Throughput ? unit / median : median * unit;
            return new Cost(path[path.length - 2], path[path.length - 1], parameters, microseconds);
        }

        String name() {
            return type + "." + method;
        }

        String group() {
            return type + parameters;
        }
    }
}
