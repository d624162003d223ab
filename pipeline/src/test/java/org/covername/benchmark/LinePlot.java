package org.covername.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines on two logarithmic scales, as an SVG picture: what is flat lies flat, and what grows as the office does has a slope of one. */
final class LinePlot {

    private static final List<String> COLOURS = List.of("#1d70b8", "#d4351c", "#00703c", "#4c2c92", "#f47738", "#505a5f", "#b58840");
    private static final double LEFT = 70;
    private static final double RIGHT = 520;
    private static final double TOP = 50;
    private static final double BOTTOM = 350;

    private final Scale x;
    private final Scale y;
    private final StringBuilder svg = new StringBuilder();

    /** What stands above, below and beside the picture. */
    record Words(String title, String across, String upwards) {
    }

    /** Whole powers of ten between which all values lie. */
    private record Scale(int from, int to) {

        static Scale of(List<Double> values) {
            double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
            double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
            int from = (int) Math.floor(Math.log10(Math.max(low, 1e-3)));
            return new Scale(from, Math.max(from + 1, (int) Math.ceil(Math.log10(high))));
        }

        double at(double value) {
            return (Math.log10(Math.max(value, 1e-3)) - from) / (to - from);
        }
    }

    private LinePlot(Scale x, Scale y) {
        this.x = x;
        this.y = y;
    }

    static String svg(Words words, Map<String, Map<Long, Double>> lines) {
        List<Double> across = lines.values().stream().flatMap(line -> line.keySet().stream()).map(Long::doubleValue).toList();
        List<Double> upwards = lines.values().stream().flatMap(line -> line.values().stream()).toList();
        return new LinePlot(Scale.of(across), Scale.of(upwards)).drawn(words, lines);
    }

    private String drawn(Words words, Map<String, Map<Long, Double>> lines) {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 410\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\"><title>%s</title>", words.title());
        add("<rect width=\"860\" height=\"410\" fill=\"#ffffff\"/><text x=\"%.0f\" y=\"28\" font-size=\"17\" font-weight=\"bold\">%s</text>", LEFT, words.title());
        for (int power = x.from(); power <= x.to(); power++) {
            double at = across(Math.pow(10, power));
            add("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.0f\" y2=\"%.0f\" stroke=\"#e0e0e0\"/><text x=\"%.1f\" y=\"370\" text-anchor=\"middle\">%s</text>", at, at, TOP, BOTTOM, at, number(power));
        }
        for (int power = y.from(); power <= y.to(); power++) {
            double at = upwards(Math.pow(10, power));
            add("<line x1=\"%.0f\" x2=\"%.0f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#e0e0e0\"/><text x=\"62\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT, RIGHT, at, at, at + 4, number(power));
        }
        add("<text x=\"%.0f\" y=\"395\" text-anchor=\"middle\">%s</text>", (LEFT + RIGHT) / 2, words.across());
        add("<text transform=\"translate(16 %.0f) rotate(-90)\" text-anchor=\"middle\">%s</text>", (TOP + BOTTOM) / 2, words.upwards());
        int number = 0;
        for (Map.Entry<String, Map<Long, Double>> line : lines.entrySet()) {
            line(line, number++);
        }
        return svg.append("</svg>\n").toString();
    }

    private void line(Map.Entry<String, Map<Long, Double>> line, int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        StringBuilder points = new StringBuilder();
        line.getValue().forEach((size, value) -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", across(size), upwards(value))));
        add("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>", colour, points.toString().strip());
        line.getValue().forEach((size, value) -> add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", across(size), upwards(value), colour));
        double key = TOP + 10 + 24 * number;
        add("<line x1=\"540\" x2=\"564\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"3\"/><text x=\"572\" y=\"%.1f\">%s</text>", key, key, colour, key + 4, line.getKey());
    }

    private double across(double value) {
        return LEFT + x.at(value) * (RIGHT - LEFT);
    }

    private double upwards(double value) {
        return BOTTOM - y.at(value) * (BOTTOM - TOP);
    }

    private static String number(int power) {
        return power < 0 ? String.valueOf(Math.pow(10, power)) : String.format(Locale.UK, "%,d", (long) Math.pow(10, power));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
