package org.yishi.neighborhood.vote;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/** Pictures for tests, no two alike. */
final class Scans {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Scans() {
    }

    static byte[] next() {
        int number = NUMBER.incrementAndGet();
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 24, number / 24 % 16, 0xffffff - number);
        image.setRGB(0, 0, number);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
