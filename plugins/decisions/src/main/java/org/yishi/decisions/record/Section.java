package org.yishi.decisions.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.StepLine;

/**
 * A section of the file (domain 3.7).
 *
 * @param number 0 to 8; the index, 9, is drawn from all of them
 */
public record Section(int number, List<Item> items) {

    /** The step that each section is about, by number of the section. */
    private static final Stage[] STEPS = {null, Stage.PROPOSE, Stage.CONSULT, Stage.REVIEW, Stage.RESOLVE, Stage.DISCLOSE_RESOLUTION,
        Stage.IMPLEMENT, Stage.DISCLOSE_RESULT, null};

    /** Every time the matter took the step that this section is about, oldest first; none where it is about no step. */
    public List<StepLine> steps(Reading reading) {
        return Stream.concat(reading.earlier().stream(), reading.current().values().stream())
                .filter(line -> line.step().stage() == STEPS[number]).toList();
    }

    /**
     * One piece.
     *
     * @param key      of the message that names it, below {@code decisions.item}
     * @param detail   which one: the name of a file, an edition, a sum
     * @param on       its day
     * @param checksum SHA-256 in hexadecimal
     * @param late     补录
     * @param link     where it can be read; empty where it is not a page of its own
     */
    public record Item(String key, String detail, LocalDate on, String checksum, boolean late, String link) {
    }
}
