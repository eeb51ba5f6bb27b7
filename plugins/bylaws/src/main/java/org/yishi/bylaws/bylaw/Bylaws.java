package org.yishi.bylaws.bylaw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.bylaws.adoption.ArticleRuling;
import org.yishi.bylaws.adoption.RulingRepository;
import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.paper.Typed;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.text.WordDifference;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.Wording;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reading bylaws: which there are, what holds on a day, how an article came to be. */
@ApplicationScoped
@Open("bylaws bind everybody and are read by everybody (domain 4.4)")
public class Bylaws {

    @Inject
    private BylawRepository repository;
    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private RulingRepository rulings;

    /**
     * A bylaw in a list.
     *
     * @param inForce what holds today; null where nothing does
     * @param running the version that is being made; null where none is
     * @param repealed whether the day has come from which nothing of it holds
     */
    public record Line(Bylaw bylaw, BylawVersion inForce, BylawVersion running, boolean repealed) {
    }

    /**
     * What an article said in a version that was adopted, and what differs from the one before.
     *
     * @param ruling the vote on this article alone; null where the vote was on the whole
     */
    public record Past(BylawVersion version, Wording wording, int number, WordDifference difference, ArticleRuling ruling) {

        /** The meeting that voted on it. */
        public long meetingId() {
            return ruling == null ? version.adoption().meetingId() : ruling.meetingId();
        }

        /** The day of that meeting; a vote by articles may take several. */
        public LocalDate decidedOn() {
            return ruling == null || ruling.decidedOn() == null ? version.adoption().on() : ruling.decidedOn();
        }
    }

    public Bylaw get(long id) {
        return repository.get(id);
    }

    public List<Line> in(long areaId, LocalDate today) {
        List<Bylaw> all = repository.in(List.of(areaId));
        Map<Long, List<BylawVersion>> made = versions.ofBylaws(all.stream().map(Bylaw::id).toList()).stream()
                .collect(Collectors.groupingBy(BylawVersion::bylawId));
        return all.stream().map(bylaw -> line(bylaw, made.getOrDefault(bylaw.id(), List.of()), today)).toList();
    }

    private static Line line(Bylaw bylaw, List<BylawVersion> made, LocalDate today) {
        return new Line(bylaw, made.stream().filter(version -> version.isInForceOn(today)).findFirst().orElse(null),
                made.stream().filter(version -> !version.isOver() && !version.isPosted()).findFirst().orElse(null), bylaw.isRepealedOn(today));
    }

    public Line line(long bylawId, LocalDate today) {
        return line(repository.get(bylawId), versions.of(bylawId), today);
    }

    /** The text that held on that day; empty where none did. */
    public Optional<BylawVersion> inForce(long bylawId, LocalDate day) {
        return versions.inForce(bylawId, day);
    }

    /**
     * The article that somebody means by its number, in the text that held on that day.
     *
     * @param typed 5, 第5条
     */
    public long articleOn(long bylawId, LocalDate day, String typed) {
        BylawVersion then = versions.inForce(bylawId, day).orElseThrow(() -> new Refusal("bylaws.refusal.nothingInForce", day).at("happenedOn"));
        return Typed.article(wordings.text(then), typed, "article");
    }

    /** The newest first; drafts too, since they are laid open. */
    public List<BylawVersion> versions(long bylawId) {
        return versions.of(bylawId);
    }

    public BylawVersion version(long id) {
        return versions.get(id);
    }

    /**
     * The article in the version that holds, or held, on that day, whatever its number there; where it stands in none, in the last in which
     * it stood; else in the newest draft.
     */
    public BylawVersion versionWith(long articleId, LocalDate day) {
        long bylaw = repository.article(articleId).bylawId();
        Set<Long> with = wordings.ofArticle(articleId).keySet();
        List<BylawVersion> made = versions.of(bylaw).stream().filter(version -> with.contains(version.id())).toList();
        return made.stream().filter(version -> version.isInForceOn(day)).findFirst()
                .or(() -> made.stream().filter(BylawVersion::isPosted).findFirst()).or(() -> made.stream().findFirst())
                .orElseThrow(() -> new NotFound("article " + articleId));
    }

    /** Text of a version in its latest edition, compared with the version that it changes. */
    public List<ArticleLine> lines(BylawVersion version) {
        return lines(version, wordings.of(version), base(version));
    }

    /** As it was laid open then. */
    public BylawText text(BylawVersion version, int edition) {
        return wordings.text(version.id(), edition);
    }

    public BylawText text(BylawVersion version) {
        return wordings.text(version);
    }

    public BylawText base(BylawVersion version) {
        return version.baseId() == 0 ? BylawText.EMPTY : wordings.text(versions.get(version.baseId()));
    }

    private static List<ArticleLine> lines(BylawVersion version, List<Wording> words, BylawText base) {
        BylawText text = new BylawText(words.stream().map(Wording::provision).toList());
        List<ArticleLine> lines = new ArrayList<>();
        Set<Long> there = new HashSet<>(text.ids());
        for (Wording wording : words) {
            Provision now = wording.provision();
            Provision was = version.baseId() == 0 ? now : base.find(wording.articleId()).orElse(null);
            lines.add(new ArticleLine(wording, text.numberOf(now.id()), text.beginsChapter(now), base.numberOf(now.id()),
                    WordDifference.of(was == null ? "" : was.text(), now.text()), false));
        }
        for (Provision gone : base.articles()) {
            if (!there.contains(gone.id())) {
                lines.add(ArticleLine.gone(gone, base.numberOf(gone.id())));
            }
        }
        return lines;
    }

    /** How an article came to say what it says: each adopted version in which it said something else, the newest first. */
    public List<Past> history(long articleId) {
        long bylaw = repository.article(articleId).bylawId();
        Map<Long, Wording> said = wordings.ofArticle(articleId);
        List<BylawVersion> adopted = new ArrayList<>(versions.of(bylaw).stream()
                .filter(version -> version.isAdopted() && version.stage() != VersionStage.WITHDRAWN).toList());
        Map<Long, ArticleRuling> ruled = rulings.ofArticle(articleId).stream().filter(ArticleRuling::isPassed)
                .collect(Collectors.toMap(ArticleRuling::versionId, Function.identity(), (earlier, later) -> later));
        Collections.reverse(adopted);
        List<Past> history = new ArrayList<>();
        Wording before = null;
        for (BylawVersion version : adopted) {
            Wording now = said.get(version.id());
            if (now != null && (before == null || !before.body().equals(now.body()))) {
                history.add(0, new Past(version, now, now.position(), WordDifference.of(before == null ? now.body() : before.body(), now.body()),
                        ruled.get(version.id())));
            } else if (now == null && before != null) {
                history.add(0, new Past(version, null, 0, WordDifference.of(before.body(), ""), ruled.get(version.id())));
            }
            before = now;
        }
        return history;
    }
}
