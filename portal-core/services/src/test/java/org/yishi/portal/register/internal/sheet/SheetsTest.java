package org.yishi.portal.register.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.portal.access.Refusal;

class SheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void chineseCsvIsReadInEveryUsualEncoding(String charset) {
        Sheet sheet = Sheets.read("姓名,户号\r\n王小明,H001\r\n".getBytes(Charset.forName(charset)));
        assertThat(sheet.rows()).extracting(Sheet.Row::cells)
                .containsExactly(List.of("姓名", "户号"), List.of("王小明", "H001"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(Sheets.read("\ufeff姓名,户号\n".getBytes(StandardCharsets.UTF_8)).rows().get(0).cell(0)).isEqualTo("姓名");
        byte[] utf16 = "\ufeff姓名\t户号\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Sheets.read(utf16).rows().get(0).cells()).containsExactly("姓名", "户号");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) {
        String text = String.join(separator, "姓名", "备注", "户号") + "\n" + String.join(separator, "王小明", "\"甲,乙;丙\"", "H1") + "\n";
        assertThat(csv(text).rows().get(1).cells()).containsExactly("王小明", "甲,乙;丙", "H1");
    }

    @Test
    void quotesLineBreaksAndBlankLinesKeepTheRowNumbersOfTheSpreadsheet() {
        Sheet sheet = csv("姓名,备注\n\n\"王\"\"小\"\"明\",\"两\n行\"\n李四,\n");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 3, 4);
        assertThat(sheet.rows().get(1).cells()).containsExactly("王\"小\"明", "两\n行");
    }

    @Test
    void aQuoteWithoutPartnerIsRefusedAndNotSwallowed() {
        refused(() -> csv("姓名,户号\n\"王,H1\n李,H2\n"), "quotes");
    }

    @Test
    void cellsOfExcelAreReadAsPeopleSeeThem() {
        Sheet sheet = Sheets.read(xlsx(page -> {
            page.value(0, 0, "姓名");
            page.value(2, 0, "  王小明\u3000");
            page.value(2, 1, LocalDate.of(1990, 5, 1));
            page.style(2, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            page.value(2, 2, LocalDateTime.of(1990, 5, 1, 0, 0));
            page.style(2, 2).format("yyyy-mm-dd").set();
            page.value(2, 3, 13800000000L);
            page.value(2, 4, 89.5);
            page.value(2, 5, true);
            page.value(2, 6, 0.5);
            page.style(2, 6).format("[Red]0.00").set();
        }));
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 3);
        assertThat(sheet.rows().get(1).cells()).containsExactly("王小明", "1990-05-01", "1990-05-01", "13800000000", "89.5", "是", "0.5");
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithAWayOut() {
        refused(() -> Sheets.read(new byte[0]), "empty");
        refused(() -> Sheets.read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}), "oldExcel");
        refused(() -> Sheets.read(new byte[] {'P', 'K', 3, 4, 9, 9, 9}), "broken");
        refused(() -> Sheets.read(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1}), "encoding");
        refused(() -> Sheets.read(new byte[Sheets.MAX_BYTES + 1]), "size");
        refused(() -> Sheets.read(zip("a.txt", 10)), "broken");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        refused(() -> Sheets.read(zip("xl/worksheets/sheet1.xml", 140 * 1024 * 1024)), "unpacked");
    }

    @Test
    void tooManyRowsAreRefused() {
        StringBuilder text = new StringBuilder("姓名,户号\n");
        for (int i = 0; i <= Sheet.MAX_ROWS; i++) {
            text.append("a,b\n");
        }
        refused(() -> csv(text.toString()), "rows");
    }

    private static Sheet csv(String text) {
        return Sheets.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ThrowingCallable work, String why) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("portal.register.refusal." + why));
    }

    private static byte[] xlsx(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            fill.accept(book.newWorksheet("名册"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1024 * 1024];
            for (int left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
