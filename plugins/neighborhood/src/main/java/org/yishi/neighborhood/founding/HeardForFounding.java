package org.yishi.neighborhood.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.CommitteeFiled;
import org.yishi.neighborhood.committee.ElectionContinued;
import org.yishi.neighborhood.committee.ElectionEnded;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionReached;
import org.yishi.neighborhood.vote.MatterOutcome;
import org.yishi.neighborhood.vote.VoteAnnulled;
import org.yishi.neighborhood.vote.VoteDecided;
import org.yishi.portal.notice.NoticeClosed;
import org.yishi.portal.notice.NoticeWithdrawn;

/** Hears notices, votes, the election and the filing that a founding waits for. */
@ApplicationScoped
class HeardForFounding {

    @Inject
    private FirstMeetings meetings;
    @Inject
    private Foundings foundings;

    void stood(@Observes NoticeClosed notice) {
        if (notice.dossier().startsWith(Founding.DOSSIERS)) {
            meetings.stood(idOf(notice.dossier()), notice.noticeId(), notice.closedOn());
        }
    }

    void withdrawn(@Observes NoticeWithdrawn notice) {
        if (notice.dossier().startsWith(Founding.DOSSIERS)) {
            meetings.withdrawn(idOf(notice.dossier()), notice.noticeId());
        }
    }

    void voted(@Observes VoteDecided vote) {
        if (vote.originDossier().startsWith(Founding.DOSSIERS)) {
            meetings.mattersVoted(idOf(vote.originDossier()), vote.voteId(), vote.matters().stream().allMatch(MatterOutcome::passed));
        }
    }

    void annulled(@Observes VoteAnnulled vote) {
        if (vote.originDossier().startsWith(Founding.DOSSIERS)) {
            meetings.mattersVoted(idOf(vote.originDossier()), vote.voteId(), false);
        }
    }

    void elected(@Observes ElectionEnded election) {
        if (election.origin().startsWith(Founding.DOSSIERS)) {
            meetings.committeeElected(idOf(election.origin()), election.electionId(), election.formed());
        }
    }

    void goesOn(@Observes ElectionContinued election) {
        if (election.origin().startsWith(Founding.DOSSIERS)) {
            meetings.electionContinued(idOf(election.origin()), election.electionId(), election.nextId());
        }
    }

    void demanded(@Observes PetitionReached petition) {
        if (petition.kind() == PetitionKind.FOUNDING && petition.aboutId() == Founding.NOT_BEGUN) {
            foundings.demanded(petition.areaId(), petition.petitionId());
        }
    }

    void filed(@Observes CommitteeFiled committee) {
        meetings.waiting(committee.areaId()).forEach(founding -> {
            if (!committee.confirmed() && founding.stage() == Founding.Stage.FOUNDED) {
                meetings.filed(founding.id(), committee.committeeId(), committee.on());
            } else if (committee.confirmed() && founding.stage() == Founding.Stage.ACTIVE) {
                meetings.confirmed(founding.id(), committee.number(), committee.on());
            }
        });
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(dossier.lastIndexOf('/') + 1));
    }
}
