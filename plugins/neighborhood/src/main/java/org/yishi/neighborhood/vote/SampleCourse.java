package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.rule.owners.Party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leads an invented vote through its stages by the use cases alone; what lies in the past is entered from paper and marked so by core (补录). */
@ApplicationScoped
class SampleCourse {

    @Inject
    private Votes votes;
    @Inject
    private VoteRepository repository;
    @Inject
    private VoteRolls rolls;
    @Inject
    private Announcements announcements;
    @Inject
    private Openings openings;
    @Inject
    private PaperDesk desk;
    @Inject
    private Witnesses witnesses;
    @Inject
    private Counts counts;
    @Inject
    private Results results;
    @Inject
    private Filings filings;
    @Inject
    private Clock clock;
    @Inject
    private Notices notices;
    @Inject
    private SamplePhotos photos;
    @Inject
    private CurrentActor current;

    /** Proposed, reported, announced on that day and posted; open now or entered afterwards. @return its id */
    long opened(VoteProposal proposal, LocalDate announced, LocalDate opens, LocalDate closes) {
        long id = votes.propose(proposal.areaId(), proposal, announced.minusDays(2));
        votes.markSample(id);
        votes.report(id, announced.minusDays(1), "公告十五天后开始，网上、纸质和流动票箱都收；业委会送票，社区居委会监督计票。");
        long notice = announcements.prepare(id, new Announcement(announced, opens.atTime(8, 0), closes.atTime(20, 0),
                "网上、纸质表决票和流动票箱；小区门口值班室每天 9:00—19:00 收票", "社区党群服务中心 0812-3331234"));
        post(proposal.areaId(), id, notice, announced);
        openings.open(id);
        return id;
    }

    void post(long areaId, long id, long notice, LocalDate on) {
        notices.checkPrivacy(notice);
        notices.publish(notice, on, photos.keep(areaId, id, notice * 2));
    }

    void takeDown(long areaId, long id, long notice) {
        notices.close(notice, notices.view(notice).period().lastDay().plusDays(1), photos.keep(areaId, id, notice * 2 + 1));
    }

    List<Party> parties(long id) {
        return rolls.of(repository.get(id)).register().parties();
    }

    /** One paper, typed by the current worker and read again by the second. */
    void paper(long id, Party party, LocalDateTime cameAt, String mark, Actor second) {
        Vote vote = repository.get(id);
        SortedMap<Integer, String> marks = new TreeMap<>();
        repository.matters(id).forEach(matter -> marks.put(matter.number(), mark));
        String serial = PaperSerial.of(vote, party.units());
        long ballot = desk.type(id, new PaperBallot(serial, party.units().get(0), 1, 0, BallotChannel.BOX, cameAt, true, "表决票.png",
                SamplePapers.drawn(id * 100_000 + party.key().hashCode())), new Marks(marks));
        current.as(second, () -> {
            desk.confirm(id, ballot, new Marks(marks));
        });
    }

    void served(long id, List<Party> parties, LocalDateTime at) {
        desk.serve(id, parties.stream().map(party -> party.units().get(0)).toList(), Turnout.Served.SIGNED, at, "送达签收表.png",
                SamplePapers.drawn(id * 7));
    }

    /** Counted and posted. @return id of the result's notice */
    long published(long areaId, long id, LocalDate counted) {
        counts.count(id, new Counts.Tellers("何建国、罗文秀", String.join("、", witnesses.able(repository.get(id), counted, 2)), "社区居委会、街道物业办"), counted);
        long notice = results.prepare(id, "社区党群服务中心 0812-3331234");
        post(areaId, id, notice, counted.plusDays(1));
        return notice;
    }

    void close(long id) {
        results.close(id);
        filings.file(id, LocalDate.now(clock), "攀云业表备〔演示〕7号", "", null);
    }
}
