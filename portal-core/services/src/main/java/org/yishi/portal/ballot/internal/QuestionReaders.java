package org.yishi.portal.ballot.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.meeting.internal.AgendaCircles;

/**
 * Who may read what is put to the vote: whom the plugin of the subject admits, and whoever stands on the roll. Title, choices, days and
 * numbers of a ballot are public in any case; a plan that is not public yet does not become so by being voted on.
 */
@ApplicationScoped
public class QuestionReaders {

    @Inject
    private AgendaCircles circles;
    @Inject
    private RollRepository roll;
    @Inject
    private CurrentActor actor;

    /** As the current actor may read it; empty where not. */
    String question(BallotEntity ballot) {
        return circles.maySee(ballot.matterDossier(), ballot.subjectKey(), ballot.areaId()) || isOnRoll(ballot) ? ballot.terms().question() : "";
    }

    /** As everybody may read it; empty where not yet. */
    String publicQuestion(BallotEntity ballot) {
        return circles.isPublic(ballot.matterDossier(), ballot.subjectKey()) ? ballot.terms().question() : "";
    }

    private boolean isOnRoll(BallotEntity ballot) {
        return !actor.get().isVisitor() && !roll.lines(ballot.id(), actor.get().personId()).isEmpty();
    }
}
