package org.yishi.bylaws.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.text.TextChanges;
import org.yishi.bylaws.text.WordDifference;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Filing;
import org.yishi.bylaws.version.Purpose;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.WholeText;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Putting the final text before the assembly or, by its mandate, the representatives; signing and handing in what was adopted. */
@ApplicationScoped
public class Adoptions {

    /** What the agenda of core takes. */
    private static final int LONGEST = 10_000;
    private static final int MOST = 60;

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private WholeText whole;
    @Inject
    private BylawRepository bylaws;
    @Inject
    private RulingRepository rulings;
    @Inject
    private Texts texts;
    @Inject
    private Meetings meetings;
    @Inject
    private Cases cases;
    @Inject
    private Settings settings;
    @Inject
    private Act act;

    /**
     * Plans the meeting; it is noticed and held on the pages of core.
     *
     * @param byArticle whether each change is voted on by itself; the others stay as they were. What an earlier meeting did not reach is
     *                  decided by the next one
     * @return id of the meeting
     */
    @Guarded("bylaws.convene")
    public long convene(@Of(BylawVersion.class) long id, String bodyId, String basis, boolean byArticle) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.VOTING);
        if (!bylaws.get(version.bylawId()).kind().bodies(!version.motion().mandate().isEmpty()).contains(bodyId)) {
            throw new Refusal("bylaws.refusal.wrongBody").at("body").by(bylaws.get(version.bylawId()).kind().source());
        }
        if (called(version) != null) {
            throw new Refusal("bylaws.refusal.meetingCalled");
        }
        boolean single = byArticle && version.purpose() != Purpose.REPEAL;
        if (!single && !rulings.of(version).isEmpty()) {
            throw new Refusal("bylaws.refusal.begunByArticle").at("byArticle");
        }
        version.voteByArticle(single);
        List<AgendaItem> agenda = single ? byArticle(version) : List.of(whole(version));
        if (agenda.isEmpty()) {
            throw new Refusal("bylaws.refusal.nothingChanged");
        }
        if (agenda.size() > MOST) {
            throw new Refusal("bylaws.refusal.tooManyChanges", agenda.size(), MOST).at("byArticle");
        }
        long meeting = meetings.plan(new MeetingPlan(version.areaId(), bodyId, basis, version.title(), agenda, 0));
        act.fact("meeting", meeting).fact("body", bodyId).fact("items", agenda.size()).fact("edition", version.edition());
        return meeting;
    }

    private AgendaItem whole(BylawVersion version) {
        String text = version.purpose() == Purpose.REPEAL ? say("repeal", version.title(), version.motion().reason())
                : asRead(version);
        return new AgendaItem(version.dossier(), VoteKey.whole(version).toString(), cut(version.title(), 200), cut(text, LONGEST));
    }

    /** The whole text; of one that is longer than an agenda, where it is read and by what it is known to be the same. */
    private String asRead(BylawVersion version) {
        BylawText text = wordings.text(version);
        String all = whole.of(version);
        return all.length() <= LONGEST ? all : say("long", version.title(), text.articles().size(), version.number(),
                LedgerEntry.sha256(all));
    }

    /** Each changed article once, with all that is changed of it; without those on which this round voted already. */
    private List<AgendaItem> byArticle(BylawVersion version) {
        BylawText base = base(version);
        BylawText text = wordings.text(version);
        Set<Long> ruled = rulings.of(version).stream().map(ArticleRuling::articleId).collect(Collectors.toSet());
        Map<Long, List<Amendment>> changes = TextChanges.between(base, text).stream().filter(change -> !ruled.contains(change.article()))
                .collect(Collectors.groupingBy(Amendment::article, LinkedHashMap::new, Collectors.toList()));
        List<AgendaItem> agenda = new ArrayList<>();
        changes.forEach((article, all) -> {
            boolean gone = text.find(article).isEmpty();
            String number = ArticleNumber.chinese(gone ? base.numberOf(article) : text.numberOf(article));
            String words = all.stream().map(change -> words(change, text)).collect(Collectors.joining("\n"));
            agenda.add(new AgendaItem(version.dossier(), new VoteKey(version.round(), article).toString(), cut(version.title() + "：" + number, 200),
                    cut(words, LONGEST)));
        });
        return agenda;
    }

    private String words(Amendment change, BylawText text) {
        Provision before = change.before();
        return switch (change.kind()) {
            case INSERT -> say("insert", change.after().text());
            case DELETE -> say("delete", before.text());
            case MOVE -> change.anchor() == 0 ? say("first") : say("move", ArticleNumber.chinese(text.numberOf(change.anchor())));
            case REPLACE -> before.text().equals(change.after().text()) ? say("beside", before.text())
                    : say("replace", WordDifference.of(before.text(), change.after().text()).inBrackets(say("removed"), say("added")));
        };
    }

    /** What is voted on is Chinese, whoever calls the meeting. */
    private String say(String key, Object... arguments) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, "bylaws.agenda." + key, arguments);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    BylawText base(BylawVersion version) {
        return version.baseId() == 0 ? BylawText.EMPTY : wordings.text(versions.get(version.baseId()));
    }

    /** The meeting that is called together for this round; null where there is none. */
    @Open("that a meeting is called is told to everybody")
    public MeetingView called(BylawVersion version) {
        return meetings.about(version.dossier()).stream().filter(meeting -> !meeting.state().isOver() && meeting.items().stream()
                .anyMatch(item -> item.subjectDossier().equals(version.dossier()) && !item.isDecided()
                        && VoteKey.read(item.subjectKey()).round() == version.round())).findFirst().orElse(null);
    }

    /**
     * The adopted text is signed and handed in (签署、报备).
     *
     * @param womenPresent how many women were at the vote; null where it was not counted
     */
    @Guarded("bylaws.draft")
    public void sign(@Of(BylawVersion.class) long id, String filedWith, Integer womenPresent, LocalDate signedOn) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.ADOPTED);
        version.file(Filing.handedIn(signedOn, filedWith, womenPresent, version.adoption().numbers().present()));
        cases.enter(version.dossier(), StageEntry.of("ADOPTED", signedOn, Outcome.DONE).fact("filedWith", filedWith));
        act.fact("filedWith", filedWith).fact("edition", version.edition());
    }

    /** Whether fewer women took part than was asked for when the version was moved; what misses it stays valid. */
    @Open("the numbers of the vote are public")
    public boolean isWarnedOfWomen(BylawVersion version) {
        Filing filing = version.filing();
        if (filing == null || filing.womenPresent() == null) {
            return false;
        }
        String kept = cases.view(version.dossier()).parameters().get("bylaws.womenShare");
        int share = kept == null ? settings.number("bylaws.womenShare", version.areaId()) : Integer.parseInt(kept);
        return !WomenShareRule.ofPercent(share).isReached(filing.womenPresent(), version.adoption().numbers().present());
    }
}
