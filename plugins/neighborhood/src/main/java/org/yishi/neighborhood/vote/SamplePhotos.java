package org.yishi.neighborhood.vote;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps drawings in place of photos in the file of a vote. */
@ApplicationScoped
public class SamplePhotos {

    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("neighborhood.leadVote")
    public long keep(@In long areaId, long voteId, long seed) {
        act.on(Vote.DOSSIERS + voteId).fact("sample", true);
        return documents.keep(areaId, Vote.DOSSIERS + voteId, Privacy.RESIDENTS, "公示栏.png", SamplePapers.drawn(seed)).id();
    }
}
