package org.yishi.bylaws.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.ArticleMatching;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Consolidation;
import org.yishi.bylaws.text.KeptWords;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.text.WrittenText;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writing the draft (拟定草案), article by article or from a file; articles keep their identity. */
@ApplicationScoped
public class Drafts {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private BylawRepository bylaws;
    @Inject
    private WholeText whole;
    @Inject
    private Cases cases;
    @Inject
    private Act act;

    /** What people said is summed up (征集意见汇总), and the draft begins. */
    @Guarded("bylaws.draft")
    public void endCollecting(@Of(BylawVersion.class) long id, String summary, LocalDate heldOn) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.COLLECTING);
        version.summarise(summary);
        version.to(VersionStage.DRAFTING);
        cases.enter(version.dossier(), StageEntry.of("COLLECTING", heldOn, Outcome.DONE));
        cases.enter(version.dossier(), StageEntry.of("DRAFTING", heldOn, Outcome.BEGUN));
        act.fact("summary", summary.length());
    }

    /** @param articleId 0 for a new article @param anchor of a new one, after which it stands; 0 for the beginning */
    @Guarded("bylaws.draft")
    public long write(@Of(BylawVersion.class) long id, long articleId, long anchor, Wording.Words words) {
        BylawVersion version = open(id);
        Wording known = wordings.find(version, articleId).orElse(null);
        requireCorrectable(version, known);
        long written = articleId;
        if (known == null) {
            written = bylaws.newArticle(bylaws.get(version.bylawId()));
            wordings.add(Wording.of(id, version.edition(), 0, new Provision(written, words.chapter(), words.body(), words.plain()), words.reason(),
                    words.source()));
            order(version, Amendment.move(1, written, anchor));
        } else {
            known.rewrite(words);
        }
        act.fact("article", written);
        return written;
    }

    @Guarded("bylaws.draft")
    public void remove(@Of(BylawVersion.class) long id, long articleId) {
        BylawVersion version = open(id);
        Wording known = wordings.find(version, articleId).orElseThrow(() -> new Refusal("bylaws.refusal.noSuchArticle"));
        requireCorrectable(version, known);
        wordings.remove(known);
        act.fact("removed", articleId);
    }

    /** Renumbers: it stands after the anchor, or at the beginning, and in the chapter there. */
    @Guarded("bylaws.draft")
    public void move(@Of(BylawVersion.class) long id, long articleId, long anchor) {
        BylawVersion version = open(id);
        requireCorrectable(version, wordings.find(version, articleId).orElse(null));
        order(version, Amendment.move(1, articleId, anchor).joiningChapter());
        act.fact("moved", articleId);
    }

    /**
     * Takes over a text that was written elsewhere; what is like an article that is there stays that article. Measures that it lists are listed; where
     * it says nothing of them, those that were listed stay.
     */
    @Guarded("bylaws.draft")
    public void take(@Of(BylawVersion.class) long id, WrittenText written) {
        BylawVersion version = open(id);
        if (version.purpose() == Purpose.CORRECTION) {
            throw new Refusal("bylaws.refusal.correctOnly").by(VersionProcedure.FILE);
        }
        if (written.articles().isEmpty() || written.articles().size() > 200) {
            throw new Refusal("bylaws.refusal.noArticles").at("written");
        }
        Map<Long, Wording> known = wordings.of(version).stream().collect(Collectors.toMap(Wording::articleId, Function.identity()));
        List<Long> ids = ArticleMatching.of(wordings.text(version), written.articles());
        known.values().stream().filter(one -> !ids.contains(one.articleId())).forEach(wordings::remove);
        for (int i = 0; i < ids.size(); i++) {
            WrittenText.Written article = written.articles().get(i);
            Wording was = known.get(ids.get(i));
            requireFits(article, i + 1);
            // the plain sentence said what the words before did
            boolean same = was != null && was.body().equals(KeptWords.of(article.text()));
            Wording.Words words = new Wording.Words(article.chapter(), article.text(), same ? was.plain() : "", was == null ? "" : was.reason(),
                    was == null ? "" : was.source());
            if (was == null) {
                Provision added = new Provision(bylaws.newArticle(bylaws.get(version.bylawId())), words.chapter(), words.body(), "");
                wordings.add(Wording.of(id, version.edition(), i + 1, added, "", ""));
            } else {
                was.rewrite(words);
                was.place(i + 1, words.chapter());
            }
        }
        if (!written.measures().isEmpty()) {
            version.list(whole.measuresOf(written.measures()));
        }
        act.fact("articles", ids.size());
    }

    private static void requireFits(WrittenText.Written article, int number) {
        if (article.text().length() > Wording.LONGEST) {
            throw new Refusal("bylaws.refusal.articleLong", ArticleNumber.chinese(number), Wording.LONGEST).at("written");
        }
        if (article.chapter().length() > Wording.LONGEST_CHAPTER) {
            throw new Refusal("bylaws.refusal.chapterLong", article.chapter().substring(0, 10), Wording.LONGEST_CHAPTER).at("written");
        }
    }

    /** Who drafts, and which measures the text may list. */
    @Guarded("bylaws.draft")
    public void settle(@Of(BylawVersion.class) long id, DraftingGroup group, Set<Measure> measures) {
        BylawVersion version = open(id);
        if (version.purpose() == Purpose.CORRECTION && !measures.equals(version.measures())) {
            throw new Refusal("bylaws.refusal.correctOnly").at("measures").by(VersionProcedure.FILE);
        }
        version.draftedBy(group);
        version.list(measures);
        act.fact("group", group.size()).fact("measures", measures.size());
    }

    /** A version in any stage, for those who work on it. */
    @Guarded(value = "bylaws.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public BylawVersion work(@Of(BylawVersion.class) long id) {
        return versions.get(id);
    }

    @Guarded(value = "bylaws.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<BylawVersion> unfinished(@In long areaId) {
        return versions.unfinished(List.of(areaId));
    }

    /** Whether most of the draft was written for others. */
    @Guarded(value = "bylaws.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public boolean isCopied(@Of(BylawVersion.class) long id) {
        BylawVersion version = versions.get(id);
        List<String> bodies = wordings.of(version).stream().map(Wording::body).toList();
        return new CopiedRule(bodies.size(), wordings.elsewhere(bodies, version.areaId())).isCopied();
    }

    private BylawVersion open(long id) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.DRAFTING);
        if (version.purpose() == Purpose.REPEAL) {
            throw new Refusal("bylaws.refusal.repealHasNoText");
        }
        return version;
    }

    /** A correction changes only what was to be corrected. */
    private void requireCorrectable(BylawVersion version, Wording known) {
        if (version.purpose() == Purpose.CORRECTION) {
            BylawVersion base = versions.get(version.baseId());
            boolean ordered = known != null && wordings.find(base, known.articleId()).filter(Wording::isSuspended).isPresent();
            if (!ordered) {
                throw new Refusal("bylaws.refusal.correctOnly").by(VersionProcedure.FILE);
            }
        }
    }

    private void order(BylawVersion version, Amendment move) {
        BylawText text = wordings.text(version);
        Consolidation moved = Consolidation.of(text, List.of(move));
        if (!moved.holds()) {
            throw new Refusal("bylaws.refusal.place").at("anchor");
        }
        BylawText now = moved.text();
        wordings.of(version).forEach(one -> one.place(now.numberOf(one.articleId()), now.find(one.articleId()).orElseThrow().chapter()));
    }
}
