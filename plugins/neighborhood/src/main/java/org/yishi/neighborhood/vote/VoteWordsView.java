package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.DeemedVote;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Words and numbers that several pages of votes show. */
@Named("neighborhoodVoteWords")
@RequestScoped
public class VoteWordsView {

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    /** Whose counter checks an identity card: that of the community around the compound. */
    public String counter(long areaId) {
        return areas.communityOf(areaId).map(Area::name).orElseGet(() -> texts.get("neighborhood.vote.unchecked.counter"));
    }

    /** 123.45 m², 6 heads. */
    public String both(AreaAndHeads count) {
        return texts.get("neighborhood.vote.both", count.area().toPlainString(), Long.toString(count.heads()));
    }

    public String count(VoteMatter matter, String name) {
        return both(matter.tally().orElseThrow().count(name));
    }

    /** The tests of a motion, or those of an election that are not of one candidate. */
    public List<TestLine> tests(VoteMatter matter) {
        return matter.tally().map(tally -> tally.tests().stream().map(TestLine::of).filter(test -> test.candidate().isEmpty()
                && !test.key().equals("owners.formed")).toList()).orElse(List.of());
    }

    /** The result of a motion in one sentence: passed, or which of the tests it did not stand. */
    public String plainly(VoteMatter matter) {
        if (matter.isUnanimous()) {
            MatterTally tally = matter.tally().orElseThrow();
            return tally.required() == 0 ? texts.get("neighborhood.vote.outcome." + matter.outcome())
                    : texts.get("neighborhood.vote.plain.unanimous." + matter.outcome(), tally.required(), tally.missing());
        }
        String failed = tests(matter).stream().filter(test -> !test.met()).map(test -> texts.get("neighborhood.vote.plain.short",
                texts.get("neighborhood.vote.test." + test.key()), test.percent(), test.threshold())).collect(Collectors.joining(
                texts.get("neighborhood.vote.plain.and")));
        return failed.isEmpty() ? texts.get("neighborhood.vote.plain." + matter.outcome()) : texts.get("neighborhood.vote.plain.because", failed);
    }

    /** Candidates of an election with both counts, in the order of the ballot. */
    public List<CandidateLine> candidates(VoteMatter matter) {
        List<CandidateLine> lines = new ArrayList<>();
        MatterTally tally = matter.tally().orElse(null);
        List<MatterDraft.Candidate> all = matter.candidates();
        for (int i = 0; i < all.size(); i++) {
            String number = Integer.toString(i + 1);
            String state = tally == null ? "" : tally.elected().contains(number) ? "yes" : tally.alternates().contains(number) ? "next"
                    : tally.tie().contains(number) ? "tie" : "no";
            lines.add(new CandidateLine(number, all.get(i).name(), all.get(i).barred(), state, tally == null ? "" : both(tally.count(number))));
        }
        return lines;
    }

    /** @param state {@code yes}, {@code next}, {@code tie}, {@code no}; empty before the count */
    public record CandidateLine(String number, String name, boolean barred, String state, String votes) {
    }

    public List<Map.Entry<String, Long>> refused(VoteMatter matter) {
        return matter.tally().map(tally -> List.copyOf(tally.refusedByReason().entrySet())).orElse(List.of());
    }

    /** Whose agreement a dwelling turned into a shop needs: of all but the applicant, and of whom besides; empty of everything else. */
    public String asked(Vote vote, VoteMatter matter) {
        return matter.applicant().isEmpty() ? "" : texts.get("neighborhood.vote.asked.applicant", matter.applicant())
                + (vote.scope().interested().isEmpty() ? ""
                : " " + texts.get("neighborhood.vote.asked.interested", String.join("、", vote.scope().interested())));
    }

    /** Whether twenty owners may ask the street to call the vote that its committee does not call. */
    public boolean isOpenToStreet(Vote vote) {
        return vote.demand().isOpenToStreet(LocalDate.now(clock));
    }

    public String passing(VoteMatter matter) {
        return texts.get("neighborhood.vote." + VoteTexts.passing(matter));
    }

    /** What became of the silent, as the clause of the rules of procedure has it; empty where there is none. */
    public String silent(Vote vote, VoteMatter matter) {
        MatterTally tally = matter.tally().orElse(null);
        if (tally == null || matter.isElection() || matter.isUnanimous() || vote.terms().deemed() == DeemedVote.NONE) {
            return "";
        }
        return tally.isSilenceCounted() ? texts.get("neighborhood.vote.deemed." + tally.deemedSide(), both(tally.count(MatterTally.DEEMED)),
                vote.terms().deemedClause()) : texts.get("neighborhood.vote.deemed.NOBODY", vote.terms().deemedClause());
    }

    /** Two decimals, cut off. */
    public String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "0" : part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.DOWN).toPlainString();
    }

    public String percentOf(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** What may be marked. */
    public List<String> getChoices() {
        return List.of("FOR", "AGAINST", "ABSTAIN");
    }

    /** What a paper may show besides. */
    public List<String> getPaperChoices() {
        return List.of("FOR", "AGAINST", "ABSTAIN", "BLANK", "MULTI");
    }

    public List<String> getItems() {
        return VoteItem.ofMotions();
    }
}
