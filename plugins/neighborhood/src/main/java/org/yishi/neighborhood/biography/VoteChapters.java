package org.yishi.neighborhood.biography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yishi.neighborhood.vote.MatterTally;
import org.yishi.neighborhood.vote.Vote;
import org.yishi.neighborhood.vote.VoteMatter;
import org.yishi.neighborhood.vote.VoteReadings;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.CaseMoments;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What an owners' vote tells of itself in the biography of an issue: its stages, and of each matter both counts. */
@ApplicationScoped
public class VoteChapters implements BiographySource {

    @Inject
    private VoteReadings readings;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        if (!dossier.startsWith(Vote.DOSSIERS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(told(readings.of(Long.parseLong(dossier.substring(Vote.DOSSIERS.length())))));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private Chapter told(VoteReadings.Reading reading) {
        Vote vote = reading.vote();
        List<Moment> moments = new ArrayList<>(CaseMoments.of(reading.course(), texts));
        if (vote.isResultPublic()) {
            reading.matters().stream().filter(matter -> matter.tally().isPresent())
                    .forEach(matter -> moments.add(Moment.of(vote.closesAt().toLocalDate(), counted(matter, matter.tally().get()))));
        }
        moments.sort(Comparator.comparing(Moment::on));
        return new Chapter(vote.dossier(), vote.areaId(), texts.get("neighborhood.biography.vote"), vote.title(), "/neighborhood/vote/show?id=" + vote.id(),
                texts.get("neighborhood.vote.stage." + vote.stage()), vote.stage().isOver(), moments, List.of(), Optional.empty());
    }

    /** Both counts: an election has no side of its own, and only participation is told. */
    private String counted(VoteMatter matter, MatterTally tally) {
        AreaAndHeads all = tally.counts().get(MatterTally.TOTALS);
        AreaAndHeads took = tally.counts().get(MatterTally.TOOK);
        String outcome = texts.get("neighborhood.vote.outcome." + matter.outcome());
        AreaAndHeads pro = tally.counts().get(MatterTally.FOR);
        String participation = texts.get("neighborhood.biography.took", matter.question(), outcome, took.heads(), all.heads(), took.area().toPlainString(),
                all.area().toPlainString());
        return pro == null ? participation : participation + texts.get("neighborhood.biography.for", pro.heads(), pro.area().toPlainString());
    }
}
