package org.yishi.cobuilding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.cobuilding.promise.Relief;

class PictureTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    /** Days are counted from the last day of the promise; nothing where it was not reported or not confirmed. */
    @ParameterizedTest(name = "done {0}, confirmed {1}, disputed {2}, today {3}: due {4}")
    @CsvSource({
        // before its day nothing counts, whatever was said of it
        "   ,   , false, -5, 0, 0, 0, 0, 0, 0",
        "-9 ,   , false, -5, 0, 0, 0, 0, 0, 0",
        "-9 ,   , true , -5, 0, 0, 0, 0, 0, 0",
        "-9 , -7, false, -5, 0, 0, 0, 0, 0, 0",
        // nor on its day, which belongs to it
        "   ,   , false,  0, 0, 0, 0, 0, 0, 0",
        " 0 ,  0, false,  0, 0, 0, 0, 0, 0, 0",
        // from the day after
        "   ,   , false,  1, 1, 0, 0, 0, 0, 1",
        "-9 ,   , false,  1, 1, 0, 0, 1, 0, 0",
        "-9 ,   , true ,  1, 1, 0, 0, 0, 1, 0",
        "-9 , -7, false,  1, 1, 1, 0, 0, 0, 0",
        " 0 ,  1, false,  1, 1, 1, 0, 0, 0, 0",
        " 2 ,   , false,  3, 1, 0, 0, 1, 0, 0",
        " 2 ,  3, false,  3, 1, 0, 1, 0, 0, 0"
    })
    void aPromiseCountsOnceItsDayIsOver(Integer done, Integer confirmed, boolean disputed, int today, int due, int kept, int late, int waiting,
            int denied, int broken) {
        PromiseRule promise = new PromiseRule(DUE, day(done), day(confirmed), disputed, Relief.NONE);
        assertThat(Picture.of(List.of(promise), DUE.plusDays(today))).isEqualTo(new Picture(due, kept, late, waiting, denied, broken));
    }

    @Test
    void aReportDoesNotChangeHowManyAreCounted() {
        PromiseRule kept = new PromiseRule(DUE.minusDays(9), DUE.minusDays(9), DUE.minusDays(8), false, Relief.NONE);
        PromiseRule open = new PromiseRule(DUE, null, null, false, Relief.NONE);
        PromiseRule reported = new PromiseRule(DUE, DUE.minusDays(3), null, false, Relief.NONE);
        assertThat(Picture.of(List.of(kept, reported), DUE.minusDays(2))).isEqualTo(Picture.of(List.of(kept, open), DUE.minusDays(2)))
                .isEqualTo(new Picture(1, 1, 0, 0, 0, 0));
    }

    @Test
    void whatIsNotOwedIsCountedOnlyWhereItWasDone() {
        PromiseRule open = new PromiseRule(DUE, null, null, false, Relief.ENDED);
        PromiseRule denied = new PromiseRule(DUE, DUE.minusDays(3), null, true, Relief.ENDED);
        PromiseRule kept = new PromiseRule(DUE, DUE.minusDays(3), DUE, false, Relief.ENDED);
        PromiseRule told = new PromiseRule(DUE, DUE.minusDays(3), null, false, Relief.ENDED);
        assertThat(Picture.of(List.of(open, denied, kept, told), DUE.plusDays(1))).isEqualTo(new Picture(2, 1, 0, 1, 0, 0));
    }

    private static LocalDate day(Integer after) {
        return after == null ? null : DUE.plusDays(after);
    }
}
