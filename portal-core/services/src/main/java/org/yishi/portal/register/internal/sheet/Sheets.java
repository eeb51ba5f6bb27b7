package org.yishi.portal.register.internal.sheet;

import java.util.Arrays;

import org.yishi.portal.access.Refusal;

/** Reads a file by what it holds, not by what it is called. */
public final class Sheets {

    /** How large a file may be. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Sheets() {
    }

    /** @throws Refusal where the file cannot be read; the text says what to do */
    public static Sheet read(byte[] file) {
        if (file.length == 0) {
            throw refusal("empty");
        }
        if (file.length > MAX_BYTES) {
            throw refusal("size", MAX_BYTES / 1024 / 1024);
        }
        if (begins(file, OLD_EXCEL)) {
            throw refusal("oldExcel");
        }
        Sheet sheet = begins(file, ZIP) ? XlsxSheets.read(file) : CsvSheets.read(file);
        if (sheet.rows().isEmpty()) {
            throw refusal("empty");
        }
        return sheet;
    }

    public static Refusal refusal(String why, Object... arguments) {
        return new Refusal("portal.register.refusal." + why, arguments).at("file");
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
