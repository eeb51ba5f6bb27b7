package org.yishi.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;

class CsvFormTest {

    private static final Area HERE = new Area(4, "guiyuan", AreaKind.COMMUNITY, "桂苑社区", "Guiyuan", 1, "/1/4/", LocalDate.EPOCH, null);

    private static final Dataset<Object> DATASET = Dataset.of("test", "things", row -> 7, row -> 4).text("title", row -> "").decimal("amount", row -> null)
            .date("day", row -> null).flag("late", row -> true);

    private static CSVRecord written(String title) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("amount", new BigDecimal("-12.50"));
        values.put("day", null);
        values.put("late", true);
        Extract extract = new Extract(HERE, DATASET, List.of(new Line(7, 4, "guiyuan", values, "http://x/7", Instant.EPOCH, Instant.EPOCH, "t/7")), false);
        String csv = CsvForm.head(DATASET) + CsvForm.lines(extract);
        assertThat(csv).startsWith("\uFEFFid,area,title,amount,day,late,page,published,updated,dossier\r\n").endsWith("\r\n");
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv.substring(1))).getRecords().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-3", "@SUM(A1)", "\tx", "'x", "＝HYPERLINK(\"http://x\")", "＋1", "\r\nx"})
    void whatLooksLikeAFormulaIsATextFromWhichOneApostropheIsTaken(String text) throws IOException {
        assertThat(written(text).get("title")).startsWith("'").isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"换门禁", "他说“=1”", "a,b", "\"quoted\"", "first\nsecond", "1-2"})
    void allOtherTextsComeBackAsTheyAre(String text) throws IOException {
        assertThat(written(text).get("title")).isEqualTo(text);
    }

    @Test
    void numbersDaysAndFlagsAreNeverChanged() throws IOException {
        CSVRecord record = written("x");
        assertThat(record.get("amount")).isEqualTo("-12.50");
        assertThat(record.get("day")).isEmpty();
        assertThat(record.get("late")).isEqualTo("true");
        assertThat(record.get("updated")).isEqualTo("1970-01-01T00:00:00Z");
    }
}
