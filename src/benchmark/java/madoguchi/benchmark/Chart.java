package madoguchi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** A picture of measured lines, for the README. */
final class Chart {

    private final XYChart chart;

    Chart(String title, String across, String up) {
        chart = new XYChartBuilder()
                .width(640)
                .height(360)
                .title(title)
                .xAxisTitle(across)
                .yAxisTitle(up)
                .theme(Styler.ChartTheme.GGPlot2)
                .build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideSE);
    }

    /** Of powers of ten rather than of even steps. */
    Chart logarithmic() {
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideNW);
        return this;
    }

    void line(String name, Map<Integer, Double> points) {
        chart.addSeries(name, new ArrayList<>(points.keySet()), numbers(points.values()));
    }

    private static ArrayList<Double> numbers(Collection<Double> values) {
        return new ArrayList<>(values);
    }

    void save(Path file) throws IOException {
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }
}
