package org.yishi.portal.document.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Photos for tests: a red corner at the top left, and what a camera writes into a file. */
final class Photo {

    static final int RED = 0xffff0000;

    private Photo() {
    }

    static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 4 && y < height / 4 ? RED : 0xff2040a0);
            }
        }
        return image;
    }

    static byte[] file(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a further segment at its beginning. */
    static byte[] with(byte[] jpeg, int marker, String content) {
        byte[] text = content.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (text.length + 2 >> 8), (byte) (text.length + 2)});
        bytes.writeBytes(text);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A jpeg file as a telephone writes it: held that way, with the place in it. */
    static byte[] taken(int orientation, int width, int height) {
        byte[] plain = file("jpg", picture(width, height));
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        byte[] place = "GPS 26.5876N 101.7184E".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        int length = 2 + 6 + tiff.length + place.length;
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        bytes.writeBytes(tiff);
        bytes.writeBytes(place);
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }
}
