package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Results of votes as open data, one record for each matter: base, counts, outcome; nobody's choice, no names. */
@ApplicationScoped
public class OpenVotes implements OpenRecords<OpenVotes.Told> {

    @Inject
    private VoteRepository votes;

    /** A matter with its vote. */
    public record Told(Vote vote, VoteMatter matter, MatterTally tally) {

        String page() {
            return "/neighborhood/vote/show?id=" + vote.id();
        }

        BigDecimal area(String count) {
            return tally.count(count).area();
        }

        long heads(String count) {
            return tally.count(count).heads();
        }

        <T> T ofMotion(T value) {
            return matter.isElection() ? null : value;
        }
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of("neighborhood", "owners-votes", told -> told.matter().id(), told -> told.vote().areaId())
                .dossier(told -> told.vote().dossier()).page(Told::page).feed(told -> told.matter().question(), told -> told.vote().title())
                .text("number", told -> told.vote().number()).text("title", told -> told.vote().title())
                .number("matter", told -> told.matter().number()).text("item", told -> told.matter().item())
                .text("question", told -> told.matter().question())
                .code("outcome", MatterOutcome.Outcome.class, "neighborhood.vote.outcome.", told -> told.matter().outcome())
                .code("stage", VoteStage.class, "neighborhood.vote.stage.", told -> told.vote().stage())
                .text("ruleset", told -> told.vote().terms().ruleset()).text("basis", told -> told.vote().terms().basis().name())
                .moment("opensAt", told -> told.vote().opensAt()).moment("closesAt", told -> told.vote().closesAt())
                .decimal("baseArea", told -> told.area(MatterTally.TOTALS)).number("baseHeads", told -> told.heads(MatterTally.TOTALS))
                .decimal("tookArea", told -> told.area(MatterTally.TOOK)).number("tookHeads", told -> told.heads(MatterTally.TOOK))
                .decimal("forArea", told -> told.ofMotion(told.area(MatterTally.FOR)))
                .number("forHeads", told -> told.ofMotion(told.heads(MatterTally.FOR)))
                .decimal("againstArea", told -> told.ofMotion(told.area(MatterTally.AGAINST)))
                .number("againstHeads", told -> told.ofMotion(told.heads(MatterTally.AGAINST)))
                .decimal("abstainArea", told -> told.ofMotion(told.area(MatterTally.ABSTAIN)))
                .number("abstainHeads", told -> told.ofMotion(told.heads(MatterTally.ABSTAIN)))
                .text("rollDigest", told -> told.vote().base().rollDigest()).flag("sample", told -> told.vote().isSample());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(votes.decidedMatters(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return told(votes.matter(id).stream().filter(matter -> matter.outcome() != null).toList()).stream().findFirst();
    }

    private List<Told> told(List<VoteMatter> matters) {
        Map<Long, Vote> of = votes.ofIds(matters.stream().map(VoteMatter::voteId).distinct().toList()).stream()
                .filter(Vote::isResultPublic).collect(Collectors.toMap(Vote::id, Function.identity()));
        return matters.stream().filter(matter -> of.containsKey(matter.voteId()))
                .map(matter -> new Told(of.get(matter.voteId()), matter, matter.tally().orElseThrow())).toList();
    }
}
