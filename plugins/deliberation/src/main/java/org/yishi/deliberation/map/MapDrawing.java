package org.yishi.deliberation.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.yishi.deliberation.map.PublicMap.Group;

/** The picture of the page once more, for paper. Letters are drawn as lines, so that no font is needed. */
final class MapDrawing {

    private static final double LARGER = 1.6;
    private static final List<Color> COLOURS = List.of(new Color(0x0b4a8f), new Color(0xa8400f), new Color(0x0b6b57), new Color(0x6f2f86), new Color(0x6b5200));
    /** Each letter on a field of 4 by 6: lines from point to point, {@code -} lifts the pen. */
    private static final List<String> LETTERS = List.of("06 20 46 - 14 34", "06 00 30 41 32 03 - 33 44 45 36 06", "41 30 10 01 05 16 36 45",
            "06 00 30 41 45 36 06", "40 00 06 46 - 03 33");

    private final Graphics2D pen;
    private final boolean divided;

    private MapDrawing(Graphics2D pen, boolean divided) {
        this.pen = pen;
        this.divided = divided;
    }

    static byte[] png(PublicMap map) {
        BufferedImage image = new BufferedImage((int) (MapScale.WIDTH * LARGER), (int) (MapScale.HEIGHT * LARGER), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(LARGER, LARGER);
        MapDrawing drawing = new MapDrawing(pen, map.divided());
        map.groups().forEach(drawing::area);
        map.groups().forEach(drawing::label);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Color colour(Group group, int strength) {
        Color full = COLOURS.get(group.number() % COLOURS.size());
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), strength);
    }

    private void area(Group group) {
        Polygon outline = new Polygon();
        for (String point : group.area().outline().split(" ")) {
            outline.addPoint(Integer.parseInt(point.substring(0, point.indexOf(','))), Integer.parseInt(point.substring(point.indexOf(',') + 1)));
        }
        pen.setColor(colour(group, 34));
        pen.fill(outline);
        pattern(group, outline);
        pen.setColor(colour(group, 255));
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(outline);
        group.area().dots().forEach(dot -> pen.fill(new Ellipse2D.Double(dot.x() - dot.r(), dot.y() - dot.r(), 2.0 * dot.r(), 2.0 * dot.r())));
    }

    /** Slanting, none, upright and level, level, slanting the other way. */
    private void pattern(Group group, Polygon outline) {
        Shape before = pen.getClip();
        pen.clip(outline);
        pen.setColor(colour(group, 90));
        pen.setStroke(new BasicStroke(1.5f));
        int number = group.number() % COLOURS.size();
        for (int at = -MapScale.HEIGHT; at < MapScale.WIDTH + MapScale.HEIGHT; at += 20) {
            if (number == 0 || number == 4) {
                int slant = number == 0 ? MapScale.HEIGHT : -MapScale.HEIGHT;
                pen.draw(new Line2D.Double(at, 0, (double) at - slant, MapScale.HEIGHT));
            }
            if (number == 2) {
                pen.draw(new Line2D.Double(at, 0, at, MapScale.HEIGHT));
            }
            if (number == 2 || number == 3) {
                pen.draw(new Line2D.Double(0, at, MapScale.WIDTH, at));
            }
        }
        pen.setClip(before);
    }

    private void label(Group group) {
        if (divided) {
            int x = group.area().x();
            int y = group.area().y();
            pen.setColor(Color.WHITE);
            RoundRectangle2D tag = new RoundRectangle2D.Double(x - 28.0, y - 34.0, 56, 68, 14, 14);
            pen.fill(tag);
            pen.setColor(colour(group, 255));
            pen.setStroke(new BasicStroke(3));
            pen.draw(tag);
            pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(letter(group.number() % LETTERS.size(), x - 14.0, y - 21.0));
        }
    }

    private static Path2D letter(int number, double x, double y) {
        Path2D path = new Path2D.Double();
        String[] points = LETTERS.get(number).split(" ");
        IntStream.range(0, points.length).filter(i -> !points[i].equals("-")).forEach(i -> {
            double toX = x + (points[i].charAt(0) - '0') * 7;
            double toY = y + (points[i].charAt(1) - '0') * 7;
            if (i == 0 || points[i - 1].equals("-")) {
                path.moveTo(toX, toY);
            } else {
                path.lineTo(toX, toY);
            }
        });
        return path;
    }
}
