package org.yishi.bylaws.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/** What stands for a photo or a scan in the demo: a sheet with lines, each different. Needs no font. */
final class DemoPicture {

    private DemoPicture() {
    }

    static byte[] of(long seed) {
        Random chance = new Random(seed);
        BufferedImage picture = new BufferedImage(360, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xfbfaf5));
        pen.fillRect(0, 0, 360, 480);
        pen.setColor(new Color(0x70747c));
        for (int line = 40; line < 440; line += 20) {
            pen.fillRect(30, line, 120 + chance.nextInt(180), 4);
        }
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
