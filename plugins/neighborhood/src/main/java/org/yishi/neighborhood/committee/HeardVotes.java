package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.Owners;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionReached;
import org.yishi.neighborhood.vote.VoteAnnulled;
import org.yishi.neighborhood.vote.VoteDecided;

/** Hears what the owners decided and what enough of them demand, and has it carried out in the same transaction. */
@ApplicationScoped
class HeardVotes {

    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private Recalls recalls;
    @Inject
    private Owners owners;

    void decided(@Observes VoteDecided vote) {
        if (vote.originDossier().startsWith("neighborhood/election/")) {
            elections.counted(idOf(vote.originDossier()), vote.matters().get(0), vote.countedOn(), vote.recount());
        } else if (vote.originDossier().startsWith("neighborhood/recall/")) {
            recalls.counted(idOf(vote.originDossier()), vote.matters().get(0).passed(), vote.countedOn());
        }
    }

    void annulled(@Observes VoteAnnulled vote) {
        if (vote.originDossier().startsWith("neighborhood/election/")) {
            elections.annulled(idOf(vote.originDossier()));
        } else if (vote.originDossier().startsWith("neighborhood/recall/")) {
            recalls.annulled(idOf(vote.originDossier()));
        }
    }

    void reached(@Observes PetitionReached petition) {
        if (petition.kind() == PetitionKind.CANDIDATE) {
            candidates.joined(petition.aboutId(), petition.personId(), owners.name(petition.areaId(), petition.personId()),
                    petition.petitionId(), petition.text());
        } else if (petition.kind() == PetitionKind.RECALL) {
            recalls.demanded(petition.aboutId(), petition);
        }
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(dossier.lastIndexOf('/') + 1));
    }
}
