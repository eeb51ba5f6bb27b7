package org.yishi.decisions.reading;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Source;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Subject;
import org.yishi.decisions.matter.Variant;

/** Matters for tests, on their way through the chain. */
final class AMatter {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private AMatter() {
    }

    static Matter of(int year, Category category, long place) {
        Subject subject = Subject.of("修路灯", category, "太暗", Source.RESIDENTS, "", "院坝会", place, false);
        return Matter.draft(4, "guiyuan-" + year + "-001", year, Variant.COMMUNITY, subject, 7, NOW);
    }

    static Matter at(Stage stage) {
        Matter matter = of(2026, Category.PROJECT, 0);
        if (stage != Stage.DRAFT) {
            matter.submit(true);
        }
        while (matter.stage() != stage) {
            Stage now = matter.stage();
            if (now == Stage.RESOLVE) {
                matter.resolved(4_860_000);
            } else if (now.isDiscussion()) {
                matter.passed(now);
            } else {
                matter.done(now);
            }
        }
        return matter;
    }
}
