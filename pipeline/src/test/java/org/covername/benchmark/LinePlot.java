package org.covername.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lines as an SVG picture, on two logarithmic scales, on which what is flat lies flat and what grows as the office does has a slope of one, or on two even ones that begin at nothing.
 */
final class LinePlot {

    private static final List<String> COLOURS = List.of("#1d70b8", "#d4351c", "#00703c", "#4c2c92", "#f47738", "#505a5f", "#b58840");
    private static final double LEFT = 70;
    private static final double RIGHT = 520;
    private static final double TOP = 50;
    private static final double BOTTOM = 350;
    private static final int HEIGHT = 410;

    private final Scale x;
    private final Scale y;
    private final StringBuilder svg = new StringBuilder();

    /** What stands above, below and beside the picture. */
    record Words(String title, String across, String upwards) {
    }

    /** Where a value stands between the ends of a picture, from 0 to 1, and which values are written beside it. */
    private interface Scale {

        double at(double value);

        List<Double> marks();
    }

    /** Whole powers of ten between which all values lie. */
    private record Powers(int from, int to) implements Scale {

        static Powers of(List<Double> values) {
            double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
            double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
            int from = (int) Math.floor(Math.log10(Math.max(low, 1e-3)));
            return new Powers(from, Math.max(from + 1, (int) Math.ceil(Math.log10(high))));
        }

        @Override
        public double at(double value) {
            return (Math.log10(Math.max(value, 1e-3)) - from) / (to - from);
        }

        @Override
        public List<Double> marks() {
            return IntStream.rangeClosed(from, to).mapToObj(power -> Math.pow(10, power)).toList();
        }
    }

    /** From nothing in steps of 1, 2 or 5 times a power of ten, ten at most, beyond the largest value. */
    private record Even(double step, int steps) implements Scale {

        static Even of(List<Double> values) {
            double high = Math.max(values.stream().mapToDouble(Double::doubleValue).max().orElse(1), 1e-3);
            double power = Math.pow(10, Math.floor(Math.log10(high / 10)));
            double step = DoubleStream.of(1, 2, 5, 10).map(times -> times * power).filter(each -> each * 10 >= high).findFirst().orElseThrow();
            return new Even(step, (int) Math.ceil(high / step));
        }

        @Override
        public double at(double value) {
            return value / (step * steps);
        }

        @Override
        public List<Double> marks() {
            return IntStream.rangeClosed(0, steps).mapToObj(number -> number * step).toList();
        }
    }

    private LinePlot(Scale x, Scale y) {
        this.x = x;
        this.y = y;
    }

    /** One picture on logarithmic scales. */
    static String svg(Words words, Map<String, Map<Long, Double>> lines) {
        return page(List.of(new LinePlot(Powers.of(across(lines)), Powers.of(upwards(lines))).drawn(words, lines)));
    }

    /** Pictures on even scales, one below the other. */
    static String even(Map<Words, Map<String, Map<Long, Double>>> pictures) {
        List<String> drawn = new ArrayList<>();
        pictures.forEach((words, lines) -> drawn.add(new LinePlot(Even.of(across(lines)), Even.of(upwards(lines))).drawn(words, lines)));
        return page(drawn);
    }

    private static List<Double> across(Map<String, Map<Long, Double>> lines) {
        return lines.values().stream().flatMap(line -> line.keySet().stream()).map(Long::doubleValue).toList();
    }

    private static List<Double> upwards(Map<String, Map<Long, Double>> lines) {
        return lines.values().stream().flatMap(line -> line.values().stream()).toList();
    }

    private static String page(List<String> pictures) {
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 %d\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n",
                HEIGHT * pictures.size()));
        for (int number = 0; number < pictures.size(); number++) {
            page.append(String.format(Locale.ROOT, "<g transform=\"translate(0 %d)\">%n%s</g>%n", HEIGHT * number, pictures.get(number)));
        }
        return page.append("</svg>\n").toString();
    }

    private String drawn(Words words, Map<String, Map<Long, Double>> lines) {
        add("<title>%s</title><rect width=\"860\" height=\"%d\" fill=\"#ffffff\"/><text x=\"%.0f\" y=\"28\" font-size=\"17\" font-weight=\"bold\">%s</text>", words.title(), HEIGHT, LEFT, words.title());
        for (double mark : x.marks()) {
            double at = across(mark);
            add("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.0f\" y2=\"%.0f\" stroke=\"#e0e0e0\"/><text x=\"%.1f\" y=\"370\" text-anchor=\"middle\">%s</text>", at, at, TOP, BOTTOM, at, number(mark));
        }
        for (double mark : y.marks()) {
            double at = upwards(mark);
            add("<line x1=\"%.0f\" x2=\"%.0f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#e0e0e0\"/><text x=\"62\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT, RIGHT, at, at, at + 4, number(mark));
        }
        add("<text x=\"%.0f\" y=\"395\" text-anchor=\"middle\">%s</text>", (LEFT + RIGHT) / 2, words.across());
        add("<text transform=\"translate(16 %.0f) rotate(-90)\" text-anchor=\"middle\">%s</text>", (TOP + BOTTOM) / 2, words.upwards());
        int number = 0;
        for (Map.Entry<String, Map<Long, Double>> line : lines.entrySet()) {
            line(line, number++);
        }
        return svg.toString();
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

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.UK, "%,d", (long) value) : String.valueOf((float) value);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
