package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.util.List;

/**
 * The workbook of the denominators (计票底册): every unit that counts, with its area, where that is taken from, and with which party it is one
 * person. The sums of its lines are the denominators. No names.
 */
public record Workbook(List<Line> lines) {

    /** The first line of the table. */
    static final String HEADER = "party,unit,building,kind,area,source,measured,heads,why";

    public Workbook {
        lines = List.copyOf(lines);
    }

    /**
     * One unit.
     *
     * @param party    place of its party in the workbook, from 1
     * @param source   REGISTER, SURVEY or CONTRACT
     * @param measured the day of that source; empty where it is not known
     * @param heads    the party's heads in the line of its first unit, 0 in the others
     * @param why      why the party is counted as one
     */
    public record Line(int party, String unit, String building, String kind, BigDecimal area, String source, String measured, int heads,
            String why) {

        String csv() {
            return String.join(",", Integer.toString(party), quoted(unit), quoted(building), kind, area.toPlainString(), source, measured,
                    Integer.toString(heads), why);
        }

        private static String quoted(String text) {
            boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
            String safe = formula ? "'" + text : text;
            return safe.matches("[^,\"\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
        }
    }

    /** RFC 4180 with line feeds; the digest is taken over these very bytes in UTF-8. */
    public String csv() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        lines.forEach(line -> text.append(line.csv()).append('\n'));
        return text.toString();
    }

    public BigDecimal area() {
        return lines.stream().map(Line::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long heads() {
        return lines.stream().mapToLong(Line::heads).sum();
    }
}
