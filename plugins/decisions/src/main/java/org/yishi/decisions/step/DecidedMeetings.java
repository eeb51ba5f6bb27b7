package org.yishi.decisions.step;

import java.util.Set;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.body.Finding;
import org.yishi.portal.meeting.ItemDecided;
import org.yishi.portal.meeting.Meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears from the meetings of core what the bodies decided, and tells them which body may decide what. */
@ApplicationScoped
public class DecidedMeetings implements DecidingBodies {

    private static final String DOSSIERS = "decisions/matter/";

    @Inject
    private MatterRepository matters;
    @Inject
    private Steps steps;
    @Inject
    private Meetings meetings;

    /** In the transaction of the vote: where the step is not due yet, the vote is refused, not only its entry. */
    void enter(@Observes ItemDecided decided) {
        Finding finding = decided.finding();
        boolean counted = finding.outcome() == Finding.Outcome.PASSED || finding.outcome() == Finding.Outcome.REJECTED;
        if (!isMatter(decided.subjectDossier()) || !counted) {
            return;
        }
        boolean fromPaper = meetings.view(decided.meetingId()).fromPaper();
        Numbers numbers = new Numbers(decided.base(), decided.present(), decided.votesFor(), decided.against(), decided.abstain());
        Ruling ruling = new Ruling(decided.bodyId(), decided.meetingId(), decided.heldOn(), fromPaper, finding.isPassed(), numbers,
                Reckoning.chinese(finding), Reckoning.english(finding), Reckoning.article(finding));
        steps.decide(idOf(decided.subjectDossier()), stageOf(decided.subjectKey()), ruling);
    }

    @Override
    public Set<String> of(String subjectDossier, String subjectKey) {
        if (!isMatter(subjectDossier)) {
            return Set.of();
        }
        Matter matter = matters.get(idOf(subjectDossier));
        return Set.copyOf(matter.variant().bodies(stageOf(subjectKey)));
    }

    /** The key under which a step is put before a body; each round has its own. */
    public static String keyOf(Stage stage, int round) {
        return round == 1 ? stage.name() : stage.name() + "#" + round;
    }

    static Stage stageOf(String key) {
        int mark = key.indexOf('#');
        return Stage.valueOf(mark < 0 ? key : key.substring(0, mark));
    }

    static boolean isMatter(String dossier) {
        return dossier.startsWith(DOSSIERS);
    }

    static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(DOSSIERS.length()));
    }
}
