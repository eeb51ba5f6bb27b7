package org.yishi.portal.biography;

import java.util.Comparator;
import java.util.List;

import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.text.Texts;

/** What happened in a case of core, told from its stages; for chapters of dossiers that have a procedure whose stages are public. */
public final class CaseMoments {

    private CaseMoments() {
    }

    /** How it began and each stage that took place, in the order of the days; the words are those of the time line. */
    public static List<Moment> of(CaseView course, Texts texts) {
        return course.stages().stream().filter(StageView::tookPlace).map(stage -> Moment.of(stage.heldOn(), said(stage, texts)))
                .sorted(Comparator.comparing(Moment::on)).toList();
    }

    /** 决议：通过; just the name of a stage on which nobody decides. */
    public static String said(StageView stage, Texts texts) {
        String name = texts.get(stage.labelKey());
        return stage.outcome() == Outcome.DONE || stage.outcome() == Outcome.BEGUN ? name
                : texts.get("portal.biography.moment", name, texts.get("portal.procedure.state." + stage.outcome().name()));
    }
}
