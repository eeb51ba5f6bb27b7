package org.yishi.bylaws.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Consolidation;
import org.yishi.bylaws.text.TextChanges;
import org.yishi.bylaws.version.Adoption;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Reckoning;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.Wording;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.ItemDecided;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Entering what the assembly decided: as a whole, or article by article until all are voted on. */
@ApplicationScoped
public class Votes {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private RulingRepository rulings;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;
    @Inject
    private Act act;

    @Guarded("bylaws.decide")
    public void decide(@Of(BylawVersion.class) long id, ItemDecided decided, boolean fromPaper) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.VOTING);
        long article = VoteKey.read(decided.subjectKey()).article();
        act.fact("meeting", decided.meetingId()).fact("outcome", decided.finding().outcome()).fact("article", article);
        if (article == 0) {
            Adoption.Numbers numbers = new Adoption.Numbers(decided.base(), decided.present(), decided.votesFor(), decided.against(), decided.abstain());
            StageEntry entry = entry(decided, decided.finding().isPassed(), fromPaper).fact("for", numbers.votesFor()).fact("against", numbers.against())
                    .fact("abstain", numbers.abstain());
            Reckoning reckoning = Reckoning.of(decided.finding());
            enter(version, entry, reckoning.zh(), adoption(decided, numbers, reckoning));
            return;
        }
        if (rulings.of(version).stream().anyMatch(ruling -> ruling.articleId() == article)) {
            throw new Refusal("bylaws.refusal.ruled");
        }
        rulings.add(ArticleRuling.of(version, article, decided));
        List<ArticleRuling> all = rulings.of(version);
        List<Amendment> changes = TextChanges.between(adoptions.base(version), wordings.text(version));
        if (all.size() == changes.stream().mapToLong(Amendment::article).distinct().count()) {
            settle(version, changes, all, decided, fromPaper);
        }
    }

    /** Each change was voted on: those that passed are applied to what held before. */
    private void settle(BylawVersion version, List<Amendment> changes, List<ArticleRuling> all, ItemDecided last, boolean fromPaper) {
        Set<Long> refused = all.stream().filter(ruling -> !ruling.isPassed()).map(ArticleRuling::articleId).collect(Collectors.toSet());
        BylawText text = Consolidation.of(adoptions.base(version), passed(changes, refused)).text();
        boolean any = refused.size() < all.size() && !text.isEmpty();
        if (any && !refused.isEmpty()) {
            List<Wording> before = new ArrayList<>(wordings.of(version));
            wordings.keep(version, version.nextEdition(), text, before);
        }
        // each article has its own numbers: the sum of them would be nobody's vote
        StageEntry entry = entry(last, any, fromPaper).fact("passed", all.size() - refused.size()).fact("refused", refused.size());
        enter(version, entry, texts.get(Locale.SIMPLIFIED_CHINESE, "bylaws.read.nonePassed", all.size()), adoption(last,
                new Adoption.Numbers(last.base(), last.present(), null, null, null), Reckoning.ofPresence(last.finding())));
    }

    /** An article that was to stand after one that is refused its place stands after what is before that one. */
    private static List<Amendment> passed(List<Amendment> changes, Set<Long> refused) {
        List<Amendment> passed = new ArrayList<>();
        for (Amendment change : changes.stream().sorted(Comparator.comparingLong(Amendment::id)).toList()) {
            if (refused.contains(change.article())) {
                continue;
            }
            long anchor = change.anchor();
            for (Amendment gone = placed(changes, anchor); gone != null && refused.contains(anchor); gone = placed(changes, anchor)) {
                anchor = gone.anchor();
            }
            passed.add(change.placedAfter(anchor));
        }
        return passed;
    }

    private static Amendment placed(List<Amendment> changes, long article) {
        return changes.stream().filter(change -> change.changesPlace() && change.article() == article).findFirst().orElse(null);
    }

    private static StageEntry entry(ItemDecided decided, boolean passed, boolean fromPaper) {
        StageEntry entry = StageEntry.of("VOTING", decided.heldOn(), passed ? Outcome.PASSED : Outcome.FAILED).fulfilling("meeting")
                .fact("body", decided.bodyId()).fact("meeting", decided.meetingId()).fact("base", decided.base()).fact("present", decided.present());
        return fromPaper ? entry.takenFromPaper() : entry;
    }

    private static Adoption adoption(ItemDecided decided, Adoption.Numbers numbers, Reckoning reckoning) {
        return Adoption.of(decided.heldOn(), decided.bodyId(), decided.meetingId(), numbers, reckoning);
    }

    /** @param why it goes back to the draft, where it was not adopted */
    private void enter(BylawVersion version, StageEntry entry, String why, Adoption adoption) {
        cases.enter(version.dossier(), entry);
        if (entry.outcome() == Outcome.PASSED) {
            version.adopt(adoption);
            wordings.suspendAgain(version);
            return;
        }
        cases.back(version.dossier(), "DRAFTING", why);
        int voted = version.edition();
        version.sendBack();
        wordings.keep(version, version.edition(), wordings.text(version.id(), voted), wordings.of(version.id(), voted));
    }
}
