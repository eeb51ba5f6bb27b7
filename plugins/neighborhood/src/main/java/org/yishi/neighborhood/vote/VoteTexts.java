package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.yishi.neighborhood.paper.LongText;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.DeemedVote;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The official texts of a vote (公告): Chinese, as they hang on the board. */
@ApplicationScoped
class VoteTexts {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", ZH);

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;

    String say(String key, Object... arguments) {
        return texts.get(ZH, "neighborhood.vote." + key, arguments);
    }

    String noticeTitle(Vote vote) {
        return say("text.notice.title", vote.title());
    }

    String convener(long areaId) {
        return say("text.convener", areas.find(areaId).map(Area::name).orElse(""));
    }

    String takenBack() {
        return say("text.takenBack");
    }

    String overtaken() {
        return say("text.overtaken");
    }

    String notice(Vote vote, List<VoteMatter> matters, Announcement how, FrozenRoll roll, VoteTerms terms) {
        StringJoiner text = new StringJoiner("\n");
        text.add(say("text.notice.lead", vote.number(), vote.title()));
        matters.forEach(matter -> text.add(matter(matter)));
        matters.stream().filter(matter -> !matter.applicant().isEmpty()).forEach(matter -> text.add(say("text.notice.asked",
                Integer.toString(matter.number()), asked(vote, matter))));
        text.add(say("text.notice.reasons", vote.stated().reasons()));
        add(text, "cost", vote.stated().cost());
        add(text, "source", vote.stated().source());
        add(text, "alternatives", vote.stated().alternatives());
        add(text, "branchAdvice", vote.stated().branchAdvice());
        add(text, "communityAdvice", vote.stated().communityAdvice());
        text.add(say("text.notice.when", moment(how.opensAt()), moment(how.closesAt()), how.form()));
        text.add(say("text.notice.base", Integer.toString(roll.parties()), roll.totals().area().toPlainString(), Long.toString(roll.totals().heads()), roll.digest()));
        text.add(say("text.notice.basis." + terms.basis()));
        if (terms.deemed() != DeemedVote.NONE) {
            text.add(say("text.notice.deemed." + terms.deemed(), terms.deemedClause()));
        }
        return text.toString();
    }

    private String asked(Vote vote, VoteMatter matter) {
        return say("asked.applicant", matter.applicant())
                + (vote.scope().interested().isEmpty() ? "" : say("asked.interested", String.join("、", vote.scope().interested())));
    }

    private void add(StringJoiner text, String what, String words) {
        if (!words.isEmpty()) {
            text.add(say("text.notice." + what, words));
        }
    }

    String matter(VoteMatter matter) {
        String kind = say("item." + matter.item());
        String asked = matter.isElection() ? say("text.election", Integer.toString(matter.number()), matter.question(), Integer.toString(matter.seats()),
                matter.candidates().stream().map(MatterDraft.Candidate::name).collect(Collectors.joining("、")))
                : say("text.matter", Integer.toString(matter.number()), matter.question(), kind, say(passing(matter)));
        String details = LongText.fits(matter.details()) ? matter.details()
                : say("text.longDetails", LongText.length(matter.details()), LongText.digest(matter.details()));
        return details.isEmpty() ? asked : asked + "\n" + details;
    }

    /** Key of the sentence that says by what a matter passes. */
    static String passing(VoteMatter matter) {
        return "passing." + (matter.isUnanimous() ? "unanimous" : matter.isSpecial() ? "special" : "ordinary");
    }

    String resultTitle(Vote vote) {
        return say("text.result.title", vote.title());
    }

    String result(Vote vote, List<VoteMatter> matters) {
        StringJoiner text = new StringJoiner("\n");
        text.add(say("text.result.lead", vote.number(), moment(vote.opensAt()), moment(vote.closesAt()), Integer.toString(vote.base().parties()),
                vote.base().totals().area().toPlainString(), Long.toString(vote.base().totals().heads())));
        matters.forEach(matter -> result(text, matter, vote));
        text.add(say("text.result.tellers", vote.count().tellers()));
        text.add(say("text.result.check", vote.count().packDigest()));
        text.add(say("text.result.doubt"));
        return text.toString();
    }

    private void result(StringJoiner text, VoteMatter matter, Vote vote) {
        VoteTerms terms = vote.terms();
        MatterTally tally = matter.tally().orElseThrow();
        text.add(say("text.result.matter", Integer.toString(matter.number()), matter.question(),
                say("outcome." + (matter.isElection() ? "election." : "") + tally.outcome())));
        text.add(say("text.result.took", both(tally.count(MatterTally.TOOK))));
        if (matter.isElection()) {
            for (int i = 0; i < matter.candidates().size(); i++) {
                String number = Integer.toString(i + 1);
                text.add(say("text.result.candidate", matter.candidates().get(i).name(), both(tally.count(number)),
                        say(tally.elected().contains(number) ? "elected.yes" : "elected.no")));
            }
        } else {
            text.add(say("text.result.choices", both(tally.count(MatterTally.FOR)), both(tally.count(MatterTally.AGAINST)),
                    both(tally.count(MatterTally.ABSTAIN))));
            tally.tests().forEach(test -> text.add(test(test)));
            if (tally.required() > 0) {
                text.add(say("text.result.unanimous", Integer.toString(tally.required()), Integer.toString(tally.missing()), asked(vote, matter)));
            }
        }
        if (tally.isSilenceCounted()) {
            text.add(say("text.result.deemed." + tally.deemedSide(), both(tally.count(MatterTally.DEEMED))));
        } else if (terms.deemed() != DeemedVote.NONE && !matter.isElection() && !matter.isUnanimous()) {
            text.add(say("text.result.deemed.NOBODY", terms.deemedClause()));
        }
        tally.refusedByReason().forEach((why, number) -> text.add(say("text.result.refused", say("refused." + why), Long.toString(number))));
    }

    private String test(Explanation.Test test) {
        return say("text.result.test", say("test." + test.key()), test.numerator().toPlainString(), test.denominator().toPlainString(),
                test.threshold().toString(), say(test.met() ? "met" : "notMet"), test.source().toString());
    }

    String both(AreaAndHeads count) {
        return say("both", count.area().toPlainString(), Long.toString(count.heads()));
    }

    private static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
