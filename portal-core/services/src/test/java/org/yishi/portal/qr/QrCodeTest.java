package org.yishi.portal.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 4;

    @ParameterizedTest
    @ValueSource(strings = {"https://yishi.example/portal/meeting/signin?id=7&token=3f9a0c", "选票 2026-003 第 0412 号",
            "http://localhost:8080/d/guiyuan-2026-003"})
    void aCameraReadsWhatWasWritten(String text) throws Exception {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void theBorderStaysLight() {
        QrCode code = QrCode.of("x");
        for (int[] run : runs(code)) {
            assertThat(run[0]).isBetween(4, code.size() - 5);
            assertThat(run[1]).isBetween(4, code.size() - 5);
            assertThat(run[0] + run[2]).isLessThanOrEqualTo(code.size() - 4);
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("长".repeat(2000)));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
    }

    private static String read(QrCode code) throws Exception {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        for (int[] run : runs(code)) {
            for (int y = run[1] * SCALE; y < (run[1] + 1) * SCALE; y++) {
                Arrays.fill(pixels, y * side + run[0] * SCALE, y * side + (run[0] + run[2]) * SCALE, 0);
            }
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)))).getText();
    }

    private static List<int[]> runs(QrCode code) {
        Matcher run = RUN.matcher(code.path());
        List<int[]> runs = new ArrayList<>();
        while (run.find()) {
            runs.add(new int[] {Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2)), Integer.parseInt(run.group(3))});
        }
        return runs;
    }
}
