package org.yishi.deliberation.opinions;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as RFC 4180 describes it, row by row: quoted fields with commas, doubled quotes and line breaks, any line ending, a byte
 * order mark. A plugin is one jar and sees no library of the core, and bringing a library along for these lines would be the
 * larger evil.
 */
final class CsvReader implements Closeable {

    private static final int END = -1;

    /**
     * @param line   where it begins, counted from 1
     * @param broken whether quotes do not match, so that its fields are not to be trusted
     */
    record Row(long line, List<String> fields, boolean broken) {
    }

    private final BufferedReader in;
    private long line = 1;
    private int next;

    CsvReader(Reader reader) throws IOException {
        in = new BufferedReader(reader, 1 << 16);
        next = in.read();
        if (next == '\uFEFF') {
            next = in.read();
        }
    }

    /** Null at the end. Empty lines are passed over. */
    Row read() throws IOException {
        while (next == '\r' || next == '\n') {
            take();
        }
        if (next == END) {
            return null;
        }
        long begin = line;
        List<String> fields = new ArrayList<>();
        boolean broken = false;
        StringBuilder field = new StringBuilder();
        while (true) {
            field.setLength(0);
            broken |= next == '"' ? !quoted(field) : !plain(field);
            fields.add(field.toString());
            if (next != ',') {
                break;
            }
            take();
        }
        return new Row(begin, fields, broken);
    }

    private boolean plain(StringBuilder field) throws IOException {
        boolean clean = true;
        while (!atEndOfField()) {
            clean &= next != '"';
            field.append((char) take());
        }
        return clean;
    }

    private boolean quoted(StringBuilder field) throws IOException {
        take();
        while (next != END) {
            int c = take();
            if (c != '"') {
                field.append((char) c);
            } else if (next == '"') {
                field.append((char) take());
            } else {
                boolean clean = atEndOfField();
                plain(field);
                return clean;
            }
        }
        return false;
    }

    private boolean atEndOfField() {
        return next == ',' || next == '\n' || next == '\r' || next == END;
    }

    private int take() throws IOException {
        int c = next;
        next = in.read();
        if (c == '\n' || c == '\r' && next != '\n') {
            line++;
        }
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
