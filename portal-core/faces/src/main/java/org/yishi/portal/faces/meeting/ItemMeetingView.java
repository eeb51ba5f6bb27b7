package org.yishi.portal.faces.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Attendances.Listed;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingFiles;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Motions;
import org.yishi.portal.meeting.internal.RemarkEntity;

/** One matter of a sitting: what is said, who withdraws, the frozen words, the vote, the result. */
@Named("portalItemMeeting")
@RequestScoped
public class ItemMeetingView extends MeetingPage {

    @Inject
    private Motions motions;
    @Inject
    private MeetingFiles files;
    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;

    private MeetingFiles.File file;
    private List<Listed> voters;
    private String motion;
    private long person;
    private String reason;
    private long speaker;
    private String kind;
    private String words;
    private String later;
    private Integer votesFor;
    private Integer against;
    private Integer abstain;
    private final Map<Long, String> hands = new HashMap<>();

    @Override
    public void load() {
        super.load();
        getItem();
        getFile();
    }

    public String freeze() {
        motions.freeze(getId(), getItemId(), motion);
        return again("frozen");
    }

    public String declare() {
        motions.declareInterest(getId(), getItemId(), person, reason);
        return again("declared");
    }

    public String speak() {
        motions.remark(getId(), getItemId(), RemarkEntity.Kind.valueOf(kind), speaker, words);
        return again("noted");
    }

    public String vote() {
        motions.vote(getId(), getItemId(), isByName() ? Hands.named(raised()) : Hands.counted(votesFor, against, abstain));
        return again("voted");
    }

    public String readOut() {
        motions.readOut(getId(), getItemId());
        return done("manage", "item.readOutDone");
    }

    public String leaveOver() {
        motions.leaveOver(getId(), getItemId(), later);
        return done("manage", "item.leftOverDone");
    }

    private Map<Long, HandChoice> raised() {
        Map<Long, HandChoice> raised = new HashMap<>();
        hands.forEach((who, choice) -> {
            if (choice != null && !choice.isEmpty()) {
                raised.put(who, HandChoice.valueOf(choice));
            }
        });
        return raised;
    }

    private String again(String what) {
        return done("item", "item." + what) + "&item=" + getItemId();
    }

    public MeetingView.Item getItem() {
        return getMeeting().items().stream().filter(one -> one.id() == getItemId()).findFirst()
                .orElseThrow(() -> new NotFound("item " + getItemId()));
    }

    public boolean isByName() {
        return bodies.get(getMeeting().bodyId()).votesByName();
    }

    /**
     * Those who are there and have not withdrawn. A form that is sent says of whom it asked, row by row: who comes or leaves meanwhile must
     * not move anybody's hand to another name.
     */
    public List<Listed> getVoters() {
        if (isReading()) {
            return Stream.of(text("asked").split(",")).filter(one -> one.matches("\\d{1,18}"))
                    .map(one -> new Listed(Long.parseLong(one), "", List.of(), true)).toList();
        }
        if (voters == null) {
            voters = files.voters(getId(), getItemId());
        }
        return voters;
    }

    /** Of whom the form asks. */
    public String getAsked() {
        return getVoters().stream().map(one -> String.valueOf(one.personId())).collect(Collectors.joining(","));
    }

    public List<MeetingFiles.Interest> getInterests() {
        return getFile().interests().stream().filter(one -> one.itemId() == getItemId()).toList();
    }

    public List<MeetingFiles.Remark> getRemarks() {
        return getFile().remarks().stream().filter(one -> one.itemId() == getItemId()).toList();
    }

    public MeetingFiles.File getFile() {
        if (file == null) {
            file = files.file(getId());
        }
        return file;
    }

    public Attendance getAttendance() {
        return records.attendance(getId());
    }

    public Map<Long, String> getHands() {
        return hands;
    }

    public long getItemId() {
        return number("item");
    }

    /** The address has said it already; this only declares the parameter. */
    public void setItemId(long item) {
        if (item != getItemId()) {
            throw new IllegalArgumentException("two items in one request");
        }
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getSpeaker() {
        return speaker;
    }

    public void setSpeaker(long speaker) {
        this.speaker = speaker;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLater() {
        return later;
    }

    public void setLater(String later) {
        this.later = later;
    }

    public Integer getVotesFor() {
        return votesFor;
    }

    public void setVotesFor(Integer votesFor) {
        this.votesFor = votesFor;
    }

    public Integer getAgainst() {
        return against;
    }

    public void setAgainst(Integer against) {
        this.against = against;
    }

    public Integer getAbstain() {
        return abstain;
    }

    public void setAbstain(Integer abstain) {
        this.abstain = abstain;
    }
}
