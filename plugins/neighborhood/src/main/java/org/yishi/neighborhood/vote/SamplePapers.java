package org.yishi.neighborhood.vote;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/** Draws what stands for a photo or a scan in the demo; no two alike. */
final class SamplePapers {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 160;

    private SamplePapers() {
    }

    static byte[] drawn(long seed) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Random chance = new Random(seed);
        pen.setColor(new Color(0xfbfaf5));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x70747c));
        pen.setStroke(new BasicStroke(1));
        for (int line = 14; line < HEIGHT - 10; line += 8) {
            pen.drawLine(10, line, WIDTH - 10 - chance.nextInt(WIDTH / 2), line);
        }
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
