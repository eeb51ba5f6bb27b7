package org.yishi.neighborhood.lesson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Body;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.search.SearchChanges;
import org.yishi.portal.setting.Settings;

/** A meeting of a branch from its notice to its confirmed record. Where it votes, the portal's own meeting counts. */
@ApplicationScoped
public class Lessons {

    static final String QUESTION = "QUESTION";

    @Inject
    private LessonRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private CalledMembers called;
    @Inject
    private Meetings meetings;
    @Inject
    private Documents documents;
    @Inject
    private SearchChanges searches;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded("neighborhood.leadBranch")
    public void call(@Of(Lesson.class) long id, LocalDateTime when, String place, String agenda) {
        if (when == null) {
            throw new Refusal("neighborhood.refusal.noDay").at("day");
        }
        Lesson lesson = repository.get(id);
        lesson.call(when, place, agenda);
        called.tellCalled(lesson);
        act.fact("state", LessonState.NOTICED);
    }

    @Guarded("neighborhood.leadBranch")
    public void move(@Of(Lesson.class) long id, String why) {
        Lesson lesson = repository.get(id);
        lesson.move(why);
        called.tellMoved(lesson);
        act.fact("state", "MOVED");
    }

    @Guarded("neighborhood.leadBranch")
    public void rename(@Of(Lesson.class) long id, String topic) {
        repository.get(id).rename(topic);
        act.fact("state", LessonState.PLANNED);
    }

    /**
     * Puts a question before the members: their meeting is called, held and counted on the portal's pages for meetings. Its title says
     * no more than that the members meet; the question is for those who are called.
     *
     * @return id of the meeting
     */
    @Guarded("neighborhood.leadBranch")
    public long ask(@Of(Lesson.class) long id, String question, String title) {
        Lesson lesson = repository.get(id);
        if (!lesson.kind().votes()) {
            throw new Refusal("neighborhood.lesson.refusal.membersVote").by("中国共产党支部工作条例（试行）第十一条");
        }
        String words = Words.needed(question, 500, "question");
        long meeting = meetings.plan(new MeetingPlan(lesson.areaId(), BranchBody.ID, Body.MEMBERS, title,
                List.of(new AgendaItem(lesson.dossier(), QUESTION, title, words)), 0));
        lesson.ask(words, meeting);
        act.fact("meeting", meeting);
        return meeting;
    }

    /** Hears the count; in the transaction of the vote. */
    @Guarded("neighborhood.leadBranch")
    public void voted(@Of(Lesson.class) long id, LocalDate on, int base, int present, List<Integer> hands, boolean passed) {
        repository.get(id).voted(on, base, present, hands, passed);
        act.fact("state", LessonState.HELD).fact("passed", passed);
    }

    @Guarded("neighborhood.leadBranch")
    public void hold(@Of(Lesson.class) long id, LocalDate on, Lesson.Attendance who) {
        repository.get(id).hold(Words.past(on, clock, "heldOn"), who);
        act.fact("state", LessonState.HELD).fact("heldOn", on);
    }

    /** The record with its photo; marked late where it comes later than records may. */
    @Guarded("neighborhood.leadBranch")
    public void record(@Of(Lesson.class) long id, Lesson.Minutes minutes, Paper photo) {
        Lesson lesson = repository.get(id);
        Document kept = documents.keep(lesson.areaId(), lesson.dossier(), Privacy.OFFICE, photo.required().name(), photo.content());
        LocalDate today = LocalDate.now(clock);
        boolean late = lesson.heldOn() != null
                && today.isAfter(lesson.heldOn().plusDays(settings.number("portal.record.maxLagDays", lesson.areaId())));
        lesson.record(minutes, kept.id(), Instant.now(clock), late);
        searches.changed(Branch.DOSSIERS + lesson.branchId());
        act.fact("state", LessonState.RECORDED).fact("late", late).fact("digest", LedgerEntry.sha256(lesson.written().minutes()));
    }

    @Guarded("neighborhood.leadBranch")
    public void confirm(@Of(Lesson.class) long id) {
        repository.get(id).confirm(LocalDate.now(clock));
        act.fact("state", LessonState.CONFIRMED);
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Lesson read(@Of(Lesson.class) long id) {
        return repository.get(id);
    }

    /** Other records in which the very same photo lies: one picture cannot prove two meetings (domain 6.4). */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<String> samePhoto(@Of(Lesson.class) long id) {
        Lesson lesson = repository.get(id);
        return lesson.written().photoId() == null ? List.of() : documents.usedElsewhere(lesson.written().photoId(), lesson.dossier());
    }

    /** The photo for those who may read the record; core keeps it from everybody but the office. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public byte[] photo(@Of(Lesson.class) long id) {
        Long photo = repository.get(id).written().photoId();
        return photo == null ? new byte[0] : current.as(Actor.PORTAL, () -> documents.content(photo).bytes());
    }

    /** The branch of a meeting, for its pages. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Branch branch(@Of(Lesson.class) long id) {
        return branches.get(repository.get(id).branchId());
    }
}
