package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.KeptTerms;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The sessions of a matter (协商会议): called with its notice, begun when enough of every interest are there, adjourned to another day. */
@ApplicationScoped
public class Sessions {

    /** Under what a session stands on the agenda of a meeting. */
    static final String KEY = "SESSION";

    /** The title of a meeting stands in its minutes, in whatever language the worker has the screen. */
    private static final Locale OFFICIAL = Locale.SIMPLIFIED_CHINESE;

    private static final int LONGEST_TITLE = 150;

    @Inject
    private SessionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private Participants participants;
    @Inject
    private Meetings meetings;
    @Inject
    private KeptTerms terms;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** The first, for the day that the notice names; those who hold a seat are invited. */
    @Guarded("deliberation.announce")
    public void call(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        LocalDate noticed = LocalDate.ofInstant(consultation.milestones().informedAt(), clock.getZone());
        call(consultation, 1, new MeetingNotice(consultation.sessionAt(), consultation.sessionPlace(), noticed, ""));
    }

    /** Enough are there (core has found it): from now on points are asked about. */
    @Guarded("deliberation.meet")
    public void begin(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        Sitting sitting = latest(consultationId).orElseThrow(() -> new Refusal("deliberation.refusal.noSitting"));
        if (meetings.view(sitting.meetingId()).state() != MeetingState.QUORATE) {
            throw new Refusal("deliberation.refusal.notQuorate").by("本项目约定");
        }
        if (repository.moderator(consultationId).isEmpty()) {
            throw new Refusal("deliberation.refusal.noModerator");
        }
        consultation.meet(Instant.now(clock));
        List<Participant> seats = participants.of(consultationId).stream().filter(Participant::mayVote).toList();
        sitting.begin(seats.size(), byGroup(consultation, seats, meetings.present(sitting.meetingId())), LocalDate.now(clock), Instant.now(clock));
        act.fact("stage", consultation.stage()).fact("session", sitting.number()).fact("base", sitting.base()).fact("present", sitting.present());
    }

    /** To another day, not too far off; those who hold a seat are invited again. Where the first was called off, it is called anew. */
    @Guarded("deliberation.preside")
    public void adjourn(@Of(Consultation.class) long consultationId, LocalDateTime at, String place) {
        Consultation consultation = consultations.get(consultationId);
        if (at == null) {
            throw new Refusal("deliberation.refusal.empty").at("day");
        }
        Optional<Sitting> last = latest(consultationId);
        if (last.filter(one -> !one.isBegun()).isPresent()) {
            throw new Refusal("deliberation.refusal.sessionAhead");
        }
        last.ifPresentOrElse(one -> requireSoon(consultation, one, at.toLocalDate()), () -> {
            requireAfterGathering(consultation, at.toLocalDate());
            consultation.reappoint(at, place);
        });
        call(consultation, last.map(Sitting::number).orElse(0) + 1, new MeetingNotice(at, place, LocalDate.now(clock), ""));
    }

    private void requireSoon(Consultation consultation, Sitting last, LocalDate day) {
        if (consultation.stage() != Stage.SESSION && consultation.stage() != Stage.DRAFTED) {
            throw new Refusal("deliberation.refusal.stage.SESSION");
        }
        LocalDate latest = last.heldOn().plusDays(terms.adjournDays(consultation));
        if (day.isAfter(latest)) {
            throw new Refusal("deliberation.refusal.adjournedTooFar", latest).at("day").by("本项目约定");
        }
    }

    private static void requireAfterGathering(Consultation consultation, LocalDate day) {
        if (!consultation.form().hasSession() || consultation.stage() != Stage.INFORMED && consultation.stage() != Stage.GATHERED) {
            throw new Refusal("deliberation.refusal.stage.SESSION");
        }
        if (!day.isAfter(consultation.gathering().to())) {
            throw new Refusal("deliberation.refusal.sessionInGathering", consultation.gathering().to()).at("day");
        }
    }

    private void call(Consultation consultation, int number, MeetingNotice notice) {
        String title = texts.get(OFFICIAL, "deliberation.session.meeting", number, Wording.shortened(consultation.topic().title(), LONGEST_TITLE));
        AgendaItem item = new AgendaItem(consultation.dossier(), KEY, consultation.topic().title(), consultation.topic().question());
        long meeting = meetings.plan(new MeetingPlan(consultation.areaId(), SessionBody.ID, SessionBody.basis(consultation.id(), number), title,
                List.of(item), 0));
        meetings.notice(meeting, notice);
        repository.add(Sitting.called(consultation.id(), number, meeting, notice.when().toLocalDate()));
        act.on(consultation.dossier()).fact("session", number).fact("meeting", meeting).fact("sessionAt", notice.when());
    }

    /** How many listened without a seat. */
    @Guarded("deliberation.preside")
    public void observed(@Of(Consultation.class) long consultationId, int observers) {
        Sitting sitting = latest(consultationId).filter(Sitting::isBegun).orElseThrow(() -> new Refusal("deliberation.refusal.noSitting"));
        sitting.observedBy(observers);
        act.fact("session", sitting.number()).fact("observers", observers);
    }

    @Open("when people come together about a matter is public (domain 2.4)")
    public List<Sitting> of(long consultationId) {
        return repository.sittings(readable.read(consultationId).id());
    }

    private Optional<Sitting> latest(long consultationId) {
        return repository.sittings(consultationId).stream().reduce((earlier, later) -> later);
    }

    private static Map<String, Long> byGroup(Consultation consultation, List<Participant> seats, Set<Long> present) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        consultation.interestGroups().forEach(group -> numbers.put(group, seats.stream()
                .filter(one -> one.group().equals(group) && present.contains(one.personId())).count()));
        return numbers;
    }
}
