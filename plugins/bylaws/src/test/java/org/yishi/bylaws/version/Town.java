package org.yishi.bylaws.version;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.bylaws.adoption.Adoptions;
import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.filing.Filings;
import org.yishi.bylaws.legality.LegalityItem;
import org.yishi.bylaws.legality.Reviews;
import org.yishi.bylaws.publication.Publications;
import org.yishi.bylaws.text.WrittenText;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.body.Body;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

/** A community with just enough people to make a bylaw, and what they do. Time passes as it must. */
@ApplicationScoped
public class Town {

    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger PAPERS = new AtomicInteger();

    @Inject
    private Given given;
    @Inject
    private Motions motions;
    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private Reviews reviews;
    @Inject
    private Publications publications;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Filings filings;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private Photos photos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    public record Folk(Area area, Actor worker, Actor street, Actor supervisor, Actor resident, List<Actor> voters) {
    }

    /** Keeps photos as a worker does. */
    @ApplicationScoped
    public static class Photos {

        @Inject
        private Documents documents;
        @Inject
        private Act act;

        @Guarded("bylaws.draft")
        public long keep(@In long areaId, String dossier) {
            act.on(dossier);
            return documents.keep(areaId, dossier, Privacy.OFFICE, "board.png", png(PAPERS.incrementAndGet())).id();
        }
    }

    /** A picture that nobody sent before. */
    public static byte[] scan() {
        return png(PAPERS.incrementAndGet());
    }

    static byte[] png(int number) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 24, number / 24 % 16, 0xffffff - number);
        image.setRGB(0, 0, number);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Folk settle() {
        Area here = given.community();
        List<Actor> voters = IntStream.range(0, 5).mapToObj(i -> person(i == 0 ? Role.COMMITTEE_MEMBER : Role.RESIDENTS_REPRESENTATIVE, here)).toList();
        return new Folk(here, person(Role.COMMITTEE_WORKER, here), person(Role.STREET_OFFICER, here), person(Role.SUPERVISION_MEMBER, here),
                given.withAccount(person(Role.RESIDENT, here)), voters);
    }

    public Actor person(Role role, Area area) {
        return given.with(given.person(IdentityLevel.L3), role, area, LONG_AGO, null);
    }

    public long begin(Folk folk, long bylaw, Purpose purpose, LocalDate day) {
        return time.on(day, () -> current.as(folk.worker(), () -> motions.begin(folk.area().id(), new Beginning(bylaw, BylawKind.CONVENTION, "测试公约", purpose,
                Initiator.COMMITTEE, 0, 0, "大家要求", "居民会议授权", "", day))));
    }

    /** Laid open with these articles on the 22nd day. @return that day */
    public LocalDate laidOpen(Folk folk, long id, LocalDate begun, String... articles) {
        return laidOpen(folk, id, begun, Set.of(), articles);
    }

    private LocalDate laidOpen(Folk folk, long id, LocalDate begun, Set<Measure> measures, String... articles) {
        LocalDate day = begun.plusDays(22);
        time.on(day, () -> current.as(folk.worker(), () -> {
            drafts.endCollecting(id, "问了十户", day);
            if (articles.length > 0) {
                drafts.take(id, WrittenText.read(List.of(String.join("\n", articles))));
            }
            drafts.settle(id, DraftingGroup.of(5, 3, 2, "司法所"), measures);
            consultations.open(id, day);
        }));
        return day;
    }

    /** The consultation was closed and the review passed. @return the day of the review */
    public LocalDate reviewed(Folk folk, long id, LocalDate opened) {
        LocalDate day = opened.plusDays(18);
        time.on(day, () -> {
            current.as(folk.worker(), () -> consultations.close(id, day));
            current.as(folk.street(), () -> review(id, true, day));
        });
        return day;
    }

    void review(long id, boolean fine, LocalDate day) {
        reviews.give(id, Arrays.stream(LegalityItem.values()).map(item -> new Reviews.Answered(item, fine || item != LegalityItem.PENALTY,
                fine ? "" : "有罚款")).toList(), "法律顾问", fine ? "同意" : "请删去罚款", day);
    }

    /** The notice that is due hung its days. @return the day on which it came down */
    public LocalDate announced(Folk folk, long id, LocalDate day, LocalDate effective) {
        long notice = time.on(day, () -> current.as(folk.worker(), () -> {
            long prepared = publications.prepare(id, new Publications.Words("公告", "全文", "主任", "社区"), effective);
            notices.checkPrivacy(prepared);
            notices.publish(prepared, day, photos.keep(folk.area().id(), "bylaws/version/" + id));
            return prepared;
        }));
        LocalDate down = time.on(day, () -> notices.view(notice)).period().lastDay().plusDays(1);
        time.on(down, () -> current.as(folk.worker(), () -> {
            notices.close(notice, down, photos.keep(folk.area().id(), "bylaws/version/" + id));
        }));
        return down;
    }

    /** The representatives met; all were for an item, or all against. @return the day */
    public LocalDate voted(Folk folk, long id, LocalDate day, boolean byArticle, boolean... inFavour) {
        return votedBefore(folk.worker(), folk, id, day, byArticle, inFavour);
    }

    /** The same, called together and entered by somebody else. */
    public LocalDate votedBefore(Actor convener, Folk folk, long id, LocalDate day, boolean byArticle, boolean... inFavour) {
        time.on(day, () -> current.as(convener, () -> {
            long meeting = adoptions.convene(id, "REPRESENTATIVES", Body.MEMBERS, byArticle);
            meetings.enterFromPaper(folk.area().id(), minutes(folk, meeting, day, inFavour));
        }));
        return day;
    }

    /** What stands on the paper of a meeting of that day; one item and all for it where nothing else is said. */
    public PastMeeting minutes(Folk folk, long meeting, LocalDate day, boolean... inFavour) {
        int there = folk.voters().size();
        boolean[] all = inFavour.length == 0 ? new boolean[] {true} : inFavour;
        List<PastVote> votes = IntStream.range(0, all.length).mapToObj(i -> new PastVote(i + 1, LocalTime.of(10, i),
                "表决 " + PAPERS.incrementAndGet(), List.of(), Hands.counted(all[i] ? there : 0, all[i] ? 0 : there, 0))).toList();
        return new PastMeeting(meeting, null, new MeetingNotice(day.atTime(9, 0), "会议室", day.minusDays(6), ""),
                folk.voters().stream().map(voter -> new Signed(voter.personId(), LocalTime.of(9, 0), null)).toList(), votes,
                folk.voters().get(0).personId(), "记录", LedgerEntry.sha256("scan " + PAPERS.incrementAndGet()), 0);
    }

    /** Adopted on that day: signed, handed in, received, published; in force ten days later. @return the day from which it is in force */
    public LocalDate published(Folk folk, long id, LocalDate voted) {
        LocalDate day = voted.plusDays(2);
        time.on(day, () -> {
            current.as(folk.worker(), () -> adoptions.sign(id, "街道", 2, day));
            current.as(folk.street(), () -> filings.receive(id, "备1号", day));
        });
        LocalDate from = voted.plusDays(10);
        announced(folk, id, day.plusDays(1), from);
        return from;
    }

    /** A first version with these articles, in force. @return the day from which it is in force */
    public LocalDate made(Folk folk, long id, LocalDate begun, String... articles) {
        return made(folk, id, begun, Set.of(), articles);
    }

    /** The same, with these measures listed. */
    public LocalDate made(Folk folk, long id, LocalDate begun, Set<Measure> measures, String... articles) {
        LocalDate reviewed = reviewed(folk, id, laidOpen(folk, id, begun, measures, articles));
        return published(folk, id, voted(folk, id, announced(folk, id, reviewed.plusDays(1), null).plusDays(1), false, true));
    }

    public BylawVersion version(long id) {
        return bylaws.version(id);
    }
}
