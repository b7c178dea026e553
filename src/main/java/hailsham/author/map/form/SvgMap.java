package hailsham.author.map.form;

import static hailsham.author.map.form.Markup.escaped;

import hailsham.author.map.Drawing;
import hailsham.author.map.Drawing.Drawn;
import hailsham.author.map.Drawing.Placed;
import hailsham.author.map.Drawing.Point;
import hailsham.author.map.Drawing.Written;
import hailsham.author.map.Layout;
import hailsham.author.map.Lettering;
import hailsham.author.map.StoryMap;
import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Kind;
import hailsham.author.map.StoryMap.Line;
import hailsham.author.map.StoryMap.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A map as a picture. */
public final class SvgMap {
    private static final double CORNER = 6;

    private final Drawing drawing;
    private final StringBuilder svg = new StringBuilder();

    private SvgMap(Drawing drawing) {
        this.drawing = drawing;
    }

    /** A picture that stands by itself. */
    public static String of(StoryMap map) {
        Drawing drawing = Layout.of(map);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + new SvgMap(drawing).picture("<style>\n" + Resources.read("picture.css") + "</style>\n");
    }

    /** A picture for a page that has its style and says what can be done with it. */
    static String inPage(Drawing drawing) {
        return new SvgMap(drawing).picture("");
    }

    private String picture(String style) {
        String title = drawing.map().title();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"picture\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\""
                        + " role=\"group\" aria-label=\"%s\">%n",
                drawing.width(),
                drawing.height(),
                drawing.width(),
                drawing.height(),
                escaped("Map of " + title)));
        svg.append(style);
        svg.append(
                "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                        + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0,0.5 L7.5,4 L0,7.5 z\"/></marker></defs>\n");
        svg.append("<g class=\"lines\" aria-hidden=\"true\">\n");
        drawing.lines().forEach(this::line);
        svg.append("</g>\n<g class=\"boxes\">\n");
        drawing.boxes().forEach(this::box);
        svg.append("</g>\n</svg>\n");
        return svg.toString();
    }

    private void line(Drawn drawn) {
        Line line = drawn.line();
        double width = 1.2 + line.share().orElse(0.0) * 4;
        boolean never = line.share().filter(share -> share == 0).isPresent();
        svg.append(String.format(
                Locale.ROOT,
                "<g class=\"line%s\" data-from=\"%s\" data-to=\"%s\"><path d=\"%s\" style=\"stroke-width:%.1f\""
                        + " marker-end=\"url(#tip)\"><title>%s</title></path>",
                never ? " never" : "",
                escaped(line.from()),
                escaped(drawing.map().box(line.to()).about()),
                path(drawn.points()),
                width,
                escaped(words(line))));
        for (Written label : drawn.labels()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"way\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                    label.x(),
                    label.y() + label.height() - 3.5,
                    escaped(label.words())));
        }
        svg.append("</g>\n");
    }

    private static String words(Line line) {
        return line.ways().stream()
                .map(Way::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** From point to point, round the corners. */
    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            if (i == 0 || i == points.size() - 1) {
                path.append(String.format(Locale.ROOT, "%s%.1f,%.1f ", i == 0 ? "M" : "L", here.x(), here.y()));
                continue;
            }
            Point in = near(here, points.get(i - 1));
            Point out = near(here, points.get(i + 1));
            path.append(String.format(
                    Locale.ROOT,
                    "L%.1f,%.1f Q%.1f,%.1f %.1f,%.1f ",
                    in.x(),
                    in.y(),
                    here.x(),
                    here.y(),
                    out.x(),
                    out.y()));
        }
        return path.toString().strip();
    }

    private static Point near(Point corner, Point towards) {
        double away = Math.hypot(towards.x() - corner.x(), towards.y() - corner.y());
        double part = away == 0 ? 0 : Math.min(CORNER, away / 2) / away;
        return new Point(
                corner.x() + (towards.x() - corner.x()) * part, corner.y() + (towards.y() - corner.y()) * part);
    }

    private void box(Placed placed) {
        Box box = placed.box();
        List<String> classes = new ArrayList<>(List.of("box", box.kind().word()));
        if (box.begins()) {
            classes.add("begins");
        }
        if (box.share().filter(share -> share == 0).isPresent()) {
            classes.add("never");
        }
        double heat = box.share().orElse(0.0);
        svg.append(String.format(
                Locale.ROOT,
                "<g class=\"%s\" data-id=\"%s\" data-about=\"%s\" role=\"button\" tabindex=\"0\" aria-label=\"%s\""
                        + " style=\"--heat:%.3f\" transform=\"translate(%.1f,%.1f)\">",
                String.join(" ", classes),
                escaped(box.id()),
                escaped(box.about()),
                escaped(spoken(box)),
                heat,
                placed.x(),
                placed.y()));
        svg.append(String.format(
                Locale.ROOT,
                "<rect width=\"%.1f\" height=\"%.1f\" rx=\"%s\"/>",
                placed.width(),
                placed.height(),
                box.kind() == Kind.SIGN || box.kind() == Kind.ENDING ? "12" : "4"));
        String name = box.kind() == Kind.SIGN ? "→ " + box.name() : box.name();
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                Lettering.ROOM,
                Lettering.NAME,
                escaped(name)));
        double y = Lettering.NAME + Lettering.LINE + 2;
        for (String line : placed.text()) {
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>", Lettering.ROOM, y, escaped(line)));
            y += Lettering.LINE;
        }
        svg.append("</g>\n");
    }

    /** What somebody hears who comes to a box. */
    private String spoken(Box box) {
        if (box.kind() == Kind.SIGN || box.kind() == Kind.ELSEWHERE) {
            return "to " + box.name();
        }
        StringBuilder spoken = new StringBuilder(box.kind().word() + " " + box.name());
        if (box.begins()) {
            spoken.append(", begins here");
        }
        spoken.append(box.words() > 0 ? ", " + box.words() + " words" : "");
        box.share().ifPresent(share -> spoken.append(", met by ").append(Lettering.percent(share)));
        List<String> leads = drawing.map().lines().stream()
                .filter(line -> line.from().equals(box.id()))
                .map(line -> drawing.map().box(line.to()).name())
                .toList();
        return spoken + (leads.isEmpty() ? "" : ", leads to " + String.join(", ", leads));
    }
}
