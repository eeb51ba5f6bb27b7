package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.PaperForm.PaperVote;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.RollNames;

/** Turns what was typed from paper into people: every name has to stand on the roll of that day, once. */
@ApplicationScoped
public class PaperForms {

    private static final int NAME = 0;
    private static final int CAME = 1;
    private static final int LEFT = 2;

    @Inject
    private MeetingRepository repository;
    @Inject
    private RollNames names;
    @Inject
    private Conveners conveners;
    @Inject
    private Bodies bodies;

    /**
     * Who sat in the body on that day.
     *
     * @param number   votes on the roll
     * @param names    as they are typed; empty where there are too many to be read
     * @param mayChair as they are typed
     */
    public record Sat(LocalDate day, int number, List<String> names, List<String> mayChair) {
    }

    /** @param day of a meeting whose notice is not known here; otherwise that of the meeting counts */
    @Guarded(value = Attendances.KEEP, kind = Guarded.Kind.READ)
    public Sat sat(@Of(MeetingEntity.class) long id, LocalDate day) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(Attendances.KEEP, meeting.bodyId(), meeting.areaId());
        LocalDate held = meeting.heldOn() == null ? day : meeting.heldOn();
        return new Sat(held, names.number(meeting, held), names.listed(meeting, held), names.mayChair(meeting, held));
    }

    /** @throws Refusal naming the line that cannot be understood */
    @Guarded(value = PastMeetings.ACTION, kind = Guarded.Kind.READ)
    public PastMeeting read(@Of(MeetingEntity.class) long id, PaperForm form) {
        MeetingEntity meeting = repository.get(id);
        LocalDate day = meeting.heldOn() == null ? form.notice().when().toLocalDate() : meeting.heldOn();
        RollNames.Known known = names.of(meeting, day);
        List<Signed> sheet = form.sheet().lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> signed(line, known)).toList();
        boolean byName = bodies.get(meeting.bodyId()).votesByName();
        List<PastVote> votes = form.votes().stream().filter(vote -> !vote.motion().isBlank())
                .map(vote -> vote(vote, sheet, known, byName)).toList();
        return new PastMeeting(id, new MeetingPlan(meeting.areaId(), meeting.bodyId(), meeting.basis(), meeting.title(), List.of(), 0),
                form.notice(), sheet, votes, names.chair(meeting, day, form.chair()), form.minutes(), "", 0);
    }

    private static Signed signed(String line, RollNames.Known known) {
        String[] cell = line.split("[\\s,，\\t]+");
        return new Signed(known.person(cell[NAME], "sheet"), cell.length > CAME ? time(cell[CAME]) : null,
                cell.length > LEFT ? time(cell[LEFT]) : null);
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.replace('：', ':'));
        } catch (DateTimeParseException e) {
            throw new Refusal("portal.meeting.refusal.time").at("sheet");
        }
    }

    private static PastVote vote(PaperVote vote, List<Signed> sheet, RollNames.Known known, boolean byName) {
        List<Long> out = known.persons(vote.withdrawn(), "votes");
        Hands hands = Hands.counted(vote.votesFor(), vote.against(), vote.abstain());
        if (byName) {
            Map<Long, HandChoice> raised = new LinkedHashMap<>();
            sheet.stream().filter(one -> isThere(one, vote.at())).map(Signed::personId).filter(one -> !out.contains(one))
                    .forEach(one -> raised.put(one, HandChoice.FOR));
            known.persons(vote.againstBy(), "votes").forEach(one -> raised.put(one, HandChoice.AGAINST));
            known.persons(vote.abstainBy(), "votes").forEach(one -> raised.put(one, HandChoice.ABSTAIN));
            hands = Hands.named(raised);
        }
        return new PastVote(vote.item(), vote.at(), vote.motion(), out, hands);
    }

    private static boolean isThere(Signed one, LocalTime at) {
        return at == null || (one.came() == null || !at.isBefore(one.came())) && (one.left() == null || at.isBefore(one.left()));
    }
}
