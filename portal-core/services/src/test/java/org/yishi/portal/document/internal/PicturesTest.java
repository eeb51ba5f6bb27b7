package org.yishi.portal.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.DocumentType;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    private static BufferedImage shown(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 180 && (rgb & 0xff) < 90;
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 200, LEFT, TOP", "2, 400, 200, RIGHT, TOP", "3, 400, 200, RIGHT, BOTTOM", "4, 400, 200, LEFT, BOTTOM",
            "5, 200, 400, LEFT, TOP", "6, 200, 400, RIGHT, TOP", "7, 200, 400, RIGHT, BOTTOM", "8, 200, 400, LEFT, BOTTOM"})
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String side, String end) throws IOException {
        BufferedImage image = shown(pictures.prepare(DocumentType.JPEG, Photo.taken(orientation, 400, 200)).bytes());

        assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(width, height);
        int x = side.equals("LEFT") ? 5 : width - 6;
        int y = end.equals("TOP") ? 5 : height - 6;
        assertThat(isRed(image.getRGB(x, y))).isTrue();
        assertThat(isRed(image.getRGB(width - 1 - x, height - 1 - y))).isFalse();
    }

    @Test
    void theWordsOfTheCameraAreGone() {
        byte[] taken = Photo.taken(6, 400, 200);
        byte[] kept = pictures.prepare(DocumentType.JPEG, taken).bytes();

        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPS 26.5876N");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    }

    @Test
    void nothingThatAProgramWroteIntoAPictureStays() {
        byte[] jpeg = Photo.with(Photo.file("jpg", Photo.picture(40, 30)), 0xe1, "http://ns.adobe.com/xap/1.0/\0<GPS/>");
        jpeg = Photo.with(jpeg, 0xe2, "ICC_PROFILE\0\1\1Somebody's telephone");
        jpeg = Photo.with(jpeg, 0xed, "Photoshop 3.0\0 8BIM IPTC by Wang");
        jpeg = Photo.with(jpeg, 0xfe, "taken at 3-2-501");
        String kept = new String(pictures.prepare(DocumentType.JPEG, jpeg).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("xap", "ICC_PROFILE", "IPTC", "3-2-501");
        assertThat(kept).doesNotContain("xap", "ICC_PROFILE", "Photoshop", "IPTC", "3-2-501");
    }

    @Test
    void aWebpPictureIsKeptAsJpeg() throws IOException {
        byte[] webp;
        try (InputStream file = getClass().getResourceAsStream("corner.webp")) {
            webp = file.readAllBytes();
        }
        assertThat(new String(webp, StandardCharsets.ISO_8859_1)).contains("ICCP");
        assertThat(FileKind.of(webp)).isEqualTo(DocumentType.JPEG);
        byte[] kept = pictures.prepare(DocumentType.JPEG, webp).bytes();
        BufferedImage image = shown(kept);
        assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(60, 40);
        assertThat(isRed(image.getRGB(4, 3))).isTrue();
        assertThat(isRed(image.getRGB(50, 30))).isFalse();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("ICC");
    }

    @Test
    void aPdfShowsItsFirstPage() throws IOException {
        BufferedImage page = shown(pictures.ofFirstPage(Pdfs.withPages(PDRectangle.A4, new PDRectangle(3000, 200))));
        assertThat(page.getHeight()).isBetween(638, 641);
        assertThat(page.getWidth()).isBetween(450, 455);
        assertThat(pictures.ofFirstPage("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))).isNull();
    }

    @Test
    void aPdfWithAPictureAsLargeAsATownHasNoPreview() throws IOException {
        assertThat(pictures.ofFirstPage(Pdfs.withPictureThatSays(60_000, 60_000))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPEG", "PNG"})
    void aLargePictureIsMadeSmallerAndHasASmallOne(DocumentType type) throws IOException {
        Pictures.Prepared prepared = pictures.prepare(type, Photo.file(type.ending(), Photo.picture(4300, 1000)));

        assertThat(shown(prepared.bytes()).getWidth()).isEqualTo(2000);
        assertThat(shown(prepared.bytes()).getHeight()).isEqualTo(465);
        assertThat(shown(prepared.preview()).getWidth()).isEqualTo(640);
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        assertThat(shown(pictures.prepare(DocumentType.PNG, Photo.file("png", Photo.picture(40, 30))).bytes()).getWidth()).isEqualTo(40);
    }

    @Test
    void theSamePhotoGivesTheSameBytes() {
        assertThat(pictures.prepare(DocumentType.JPEG, Photo.taken(6, 400, 200)).bytes())
                .isEqualTo(pictures.prepare(DocumentType.JPEG, Photo.taken(6, 400, 200)).bytes());
    }

    @Test
    void transparentPartsBecomeWhite() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertThat(shown(pictures.prepare(DocumentType.PNG, Photo.file("png", clear)).bytes()).getRGB(10, 10)).isEqualTo(0xffffffff);
    }

    @Test
    void aDamagedPictureIsRefusedInWords() {
        byte[] whole = Photo.taken(1, 400, 200);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> pictures.prepare(DocumentType.JPEG, Arrays.copyOf(whole, 80)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> pictures.prepare(DocumentType.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsUnpacked() {
        byte[] small = Photo.file("png", Photo.picture(10, 10));
        // the header of a png says its size at bytes 16 to 23, with a checksum after it that readers do not mind
        byte[] bomb = small.clone();
        bomb[16] = 0;
        bomb[17] = 1;
        bomb[20] = 0;
        bomb[21] = 1;
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> pictures.prepare(DocumentType.PNG, bomb))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("pixels"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 7, 20, 30, 40, 47})
    void aFileThatLiesAboutItsPartsIsUpright(int at) {
        byte[] broken = Photo.taken(6, 40, 20);
        Arrays.fill(broken, 2 + at, Math.min(broken.length, 2 + at + 8), (byte) 0xff);
        assertThat(ExifOrientation.of(broken)).isBetween(1, 8);
        assertThat(ExifOrientation.of(Arrays.copyOf(broken, 4 + at))).isBetween(1, 8);
    }
}
