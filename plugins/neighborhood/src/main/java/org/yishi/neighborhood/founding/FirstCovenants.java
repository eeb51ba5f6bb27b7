package org.yishi.neighborhood.founding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.Compounds;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.compound.PaperKind;
import org.yishi.neighborhood.vote.VoteMatter;
import org.yishi.neighborhood.vote.VoteReadings;
import org.yishi.portal.text.Texts;

/** Covenant and rules that the first meeting passed stand permanently with the papers of the compound, in the words that were voted on. */
@ApplicationScoped
class FirstCovenants {

    private static final Map<String, PaperKind> KINDS = Map.of(DraftKind.COVENANT.item(), PaperKind.COVENANT, DraftKind.RULES.item(),
            PaperKind.PROCEDURE);

    @Inject
    private Compounds compounds;
    @Inject
    private VoteReadings votes;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    void file(Founding founding, long voteId) {
        LocalDate today = LocalDate.now(clock);
        for (VoteMatter matter : votes.matters(List.of(voteId)).getOrDefault(voteId, List.of())) {
            PaperKind kind = KINDS.get(matter.item());
            String title = texts.get("neighborhood.founding.paper." + kind, String.valueOf(today.getYear()));
            compounds.fileDecided(founding.areaId(), kind, new Compounds.Decided(voteId, title, today),
                    new Paper(title + ".txt", matter.details().getBytes(StandardCharsets.UTF_8)));
        }
    }

    void takeBack(Founding founding, long voteId) {
        if (compounds.papers(founding.areaId()).stream().anyMatch(one -> one.voteId() == voteId)) {
            compounds.takeBack(founding.areaId(), voteId);
        }
    }
}
