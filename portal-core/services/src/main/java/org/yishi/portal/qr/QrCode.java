package org.yishi.portal.qr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code (二维码), ready for an SVG: {@code <svg viewBox="0 0 #{size} #{size}"><path d="#{path}"/></svg>}.
 *
 * @param text what a camera reads
 * @param size width and height in modules, with the quiet border
 * @param path the dark modules as path data, one run of modules for each {@code h}
 */
public record QrCode(String text, int size, String path) {

    /** The standard asks for four light modules around the code. */
    private static final int BORDER = 4;

    /**
     * @param text an address or a serial number, at most about a thousand characters
     * @throws IllegalArgumentException if it is empty or too long
     */
    public static QrCode of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing to write");
        }
        ByteMatrix modules = modules(text);
        return new QrCode(text, modules.getWidth() + 2 * BORDER, draw(modules));
    }

    /** The same as a black and white PNG, for paper. @param dots of each module */
    public byte[] png(int dots) {
        ByteMatrix modules = modules(text);
        BufferedImage image = new BufferedImage(size * dots, size * dots, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark(modules, x / dots - BORDER, y / dots - BORDER) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean dark(ByteMatrix modules, int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    private static ByteMatrix modules(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit into a QR code: " + text.length() + " characters", e);
        }
    }

    private static String draw(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start + BORDER).append(' ').append(y + BORDER)
                            .append('h').append(x - start).append("v1h-").append(x - start).append('z');
                }
            }
        }
        return path.toString();
    }
}
