package org.yishi.deliberation.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void plainRowsWithAnyLineEnding() throws IOException {
        assertThat(fields("a,b\r\nc,d\ne,f\rg,")).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"),
                List.of("g", ""));
    }

    @Test
    void quotesHoldCommasQuotesAndLineBreaks() throws IOException {
        assertThat(fields("\"a,b\",\"say \"\"hi\"\"\",\"one\r\ntwo\"\n1,,\"\"")).containsExactly(
                List.of("a,b", "say \"hi\"", "one\r\ntwo"), List.of("1", "", ""));
    }

    @Test
    void aByteOrderMarkAndEmptyLinesAreNoRows() throws IOException {
        assertThat(fields("\uFEFFa\n\n\r\nb\n\n")).containsExactly(List.of("a"), List.of("b"));
        assertThat(fields("")).isEmpty();
    }

    @Test
    void emojiStayWhole() throws IOException {
        assertThat(fields("😀,\"👨‍👩‍👧\"")).containsExactly(List.of("😀", "👨‍👩‍👧"));
    }

    @Test
    void linesAreCountedThroughQuotedBreaks() throws IOException {
        assertThat(rows("a\r\n\"b\r\nc\"\nd")).extracting(CsvReader.Row::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void quotesThatDoNotMatchAreTold() throws IOException {
        assertThat(rows("ok\n\"x\"y,1\na\"b\nok\n\"never ends, 1\n2")).extracting(CsvReader.Row::broken)
                .containsExactly(false, true, true, false, true);
    }

    private static List<List<String>> fields(String text) throws IOException {
        return rows(text).stream().map(CsvReader.Row::fields).toList();
    }

    private static List<CsvReader.Row> rows(String text) throws IOException {
        List<CsvReader.Row> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(new StringReader(text))) {
            for (CsvReader.Row row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
