package org.yishi.portal.document.internal;

import java.awt.image.BufferedImage;

/** Pixels, made smaller and turned without any drawing machinery, so that the same photo gives the same bytes on every machine. */
record Picture(int width, int height, int[] pixels) {

    /** Not longer than that on its longer side; each pixel is the mean of those under it. Transparent parts become white. */
    static Picture of(BufferedImage source, int longest) {
        int w = source.getWidth();
        int h = source.getHeight();
        double share = Math.min(1, (double) longest / Math.max(w, h));
        int width = Math.max(1, (int) Math.round(w * share));
        int height = Math.max(1, (int) Math.round(h * share));
        int[] pixels = new int[width * height];
        int[] row = new int[w];
        for (int y = 0; y < height; y++) {
            long[][] sums = new long[4][width];
            int from = (int) ((long) y * h / height);
            int to = Math.max(from + 1, (int) ((long) (y + 1) * h / height));
            for (int sourceY = from; sourceY < to; sourceY++) {
                source.getRGB(0, sourceY, w, 1, row, 0, w);
                add(row, sums);
            }
            for (int x = 0; x < width; x++) {
                long n = sums[3][x];
                pixels[y * width + x] = (int) ((sums[0][x] / n << 16) | (sums[1][x] / n << 8) | sums[2][x] / n);
            }
        }
        return new Picture(width, height, pixels);
    }

    private static void add(int[] row, long[][] sums) {
        int width = sums[0].length;
        for (int x = 0; x < width; x++) {
            int from = (int) ((long) x * row.length / width);
            int to = Math.max(from + 1, (int) ((long) (x + 1) * row.length / width));
            for (int sourceX = from; sourceX < to; sourceX++) {
                int alpha = row[sourceX] >>> 24;
                for (int colour = 0; colour < 3; colour++) {
                    int value = row[sourceX] >> 16 - 8 * colour & 0xff;
                    sums[colour][x] += (value * alpha + 255 * (255 - alpha)) / 255;
                }
                sums[3][x]++;
            }
        }
    }

    /** @param orientation as in {@link ExifOrientation} */
    Picture upright(int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return this;
        }
        boolean lying = orientation >= 5;
        int w = lying ? height : width;
        int h = lying ? width : height;
        int[] turned = new int[pixels.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sourceX = switch (orientation) {
                    case 2, 3 -> width - 1 - x;
                    case 4 -> x;
                    case 5, 6 -> y;
                    default -> width - 1 - y;
                };
                int sourceY = switch (orientation) {
                    case 2 -> y;
                    case 3, 4 -> height - 1 - y;
                    case 5, 8 -> x;
                    default -> height - 1 - x;
                };
                turned[y * w + x] = pixels[sourceY * width + sourceX];
            }
        }
        return new Picture(w, h, turned);
    }

    BufferedImage asImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
