package org.yishi.neighborhood.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionReached;
import org.yishi.neighborhood.vote.VoteAnnulled;
import org.yishi.neighborhood.vote.VoteDecided;

/** Hears what those who bear the cost decided, and that enough owners want an audit. */
@ApplicationScoped
class HeardFundVotes {

    @Inject
    private FundUses uses;
    @Inject
    private Audits audits;

    void decided(@Observes VoteDecided vote) {
        if (vote.originDossier().startsWith(FundUse.DOSSIERS)) {
            uses.counted(idOf(vote.originDossier()), vote.matters().get(0).passed(), vote.recount());
        }
    }

    void annulled(@Observes VoteAnnulled vote) {
        if (vote.originDossier().startsWith(FundUse.DOSSIERS)) {
            uses.annulled(idOf(vote.originDossier()));
        }
    }

    void reached(@Observes PetitionReached petition) {
        if (petition.kind() == PetitionKind.AUDIT) {
            audits.demanded(petition.aboutId(), petition.petitionId(), petition.on());
        }
    }

    private static long idOf(String dossier) {
        return Long.parseLong(dossier.substring(dossier.lastIndexOf('/') + 1));
    }
}
