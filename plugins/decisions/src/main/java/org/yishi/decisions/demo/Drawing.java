package org.yishi.decisions.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/** Draws what stands for a photo or a scan in the demo; each looks different, and each bears the stamp 演示 DEMO. Needs no font. */
final class Drawing {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    private static final Color WOOD = new Color(0x8a6b45);
    private static final Color SHEET = new Color(0xfbfaf5);
    private static final Color LINES = new Color(0x70747c);

    private Drawing() {
    }

    /** A notice board with a sheet on it. */
    static byte[] board(long seed) {
        return drawn((pen, chance) -> {
            pen.setColor(WOOD);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            sheet(pen, chance, 40 + chance.nextInt(40), 60 + chance.nextInt(40), WIDTH - 140, HEIGHT - 220);
        }, seed);
    }

    /** A sheet of paper with lines of writing. */
    static byte[] scan(long seed) {
        return drawn((pen, chance) -> sheet(pen, chance, 0, 0, WIDTH, HEIGHT), seed);
    }

    private interface Motif {
        void draw(Graphics2D pen, Random chance);
    }

    private static byte[] drawn(Motif motif, long seed) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            motif.draw(pen, new Random(seed));
            BufferedImage stamp = ImageIO.read(Drawing.class.getResource("stamp.png"));
            pen.drawImage(stamp, (WIDTH - stamp.getWidth()) / 2, HEIGHT - stamp.getHeight() - 20, null);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pen.dispose();
        }
    }

    private static void sheet(Graphics2D pen, Random chance, int x, int y, int width, int height) {
        pen.setColor(SHEET);
        pen.fillRect(x, y, width, height);
        pen.setColor(LINES);
        pen.setStroke(new BasicStroke(3));
        for (int line = y + 50; line < y + height - 40; line += 22) {
            pen.drawLine(x + 40, line, x + width - 40 - chance.nextInt(width / 2), line);
        }
    }
}
