package org.yishi.portal.meeting.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.meeting.Convocations;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** What meetings ask of those whose task it is to hold them: convene what was demanded, call, open, write, collect signatures; and of all who sign. */
@ApplicationScoped
public class MeetingToDos implements ToDoSource {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Conveners conveners;
    @Inject
    private Signing signing;
    @Inject
    private Timeliness time;
    @Inject
    private Access access;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<Long> within = within(areaId);
        Map<String, Boolean> mayAct = new HashMap<>();
        List<ToDo> toDos = new ArrayList<>();
        repository.openDemands(within).stream().filter(one -> mayAct(mayAct, one.bodyId(), one.areaId()))
                .map(one -> ToDo.of(one.dossier(), one.areaId(), one.matter(), texts.get("portal.meeting.todo.CONVENE"),
                        "/portal/meeting/plan?area=" + one.areaId() + "&demand=" + one.id()).due(one.due())).forEach(toDos::add);
        for (MeetingEntity meeting : repository.underWay(within)) {
            if (meeting.state() == MeetingState.MINUTED && conveners.isThere(meeting.bodyId())) {
                signature(meeting, actor).or(() -> collection(meeting, mayAct)).ifPresent(toDos::add);
            } else if (mayAct(mayAct, meeting.bodyId(), meeting.areaId())) {
                toDos.add(act(meeting));
            }
        }
        return toDos;
    }

    private ToDo act(MeetingEntity meeting) {
        ToDo toDo = ToDo.of(meeting.dossier(), meeting.areaId(), meeting.title(), texts.get("portal.meeting.todo." + meeting.state()),
                "/portal/meeting/manage?id=" + meeting.id());
        return switch (meeting.state()) {
            case NOTICED -> toDo.notBefore(meeting.heldOn()).due(meeting.heldOn());
            case QUORATE -> toDo.due(minutesDue(meeting));
            default -> toDo;
        };
    }

    /** For everybody who was there or watches, as long as a place is open. */
    private Optional<ToDo> signature(MeetingEntity meeting, Actor actor) {
        return signing.place(meeting, actor.personId(), time.today()).map(any -> minutes(meeting, "MINUTED"));
    }

    /** For those who hold the meeting and have nothing to sign: others have. */
    private Optional<ToDo> collection(MeetingEntity meeting, Map<String, Boolean> mayAct) {
        return mayAct(mayAct, meeting.bodyId(), meeting.areaId()) ? Optional.of(minutes(meeting, "SIGNATURES")) : Optional.empty();
    }

    private ToDo minutes(MeetingEntity meeting, String what) {
        return ToDo.of(meeting.dossier(), meeting.areaId(), meeting.title(), texts.get("portal.meeting.todo." + what),
                "/portal/meeting/minutes?id=" + meeting.id()).due(confirmDue(meeting));
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        List<Long> everywhere = areas.communities().stream().map(Area::id).toList();
        Stream<DeadlineNear> demands = repository.openDemands(everywhere).stream()
                .map(one -> new DeadlineNear(one.dossier(), one.areaId(), "CONVENE", one.due()));
        Stream<DeadlineNear> minutes = repository.underWay(everywhere).stream().filter(one -> one.state() == MeetingState.QUORATE)
                .map(one -> new DeadlineNear(one.dossier(), one.areaId(), "MINUTES", minutesDue(one)));
        Stream<DeadlineNear> signatures = repository.underWay(everywhere).stream().filter(one -> one.state() == MeetingState.MINUTED)
                .map(one -> new DeadlineNear(one.dossier(), one.areaId(), "SIGN", confirmDue(one)));
        return Stream.of(demands, minutes, signatures).flatMap(one -> one).filter(one -> !one.due().isAfter(until)).toList();
    }

    private boolean mayAct(Map<String, Boolean> known, String bodyId, long areaId) {
        return known.computeIfAbsent(bodyId + "/" + areaId,
                any -> access.may(Convocations.ACTION, areaId) && conveners.isTask(bodyId, areaId));
    }

    private static LocalDate minutesDue(MeetingEntity meeting) {
        return meeting.heldOn().plusDays(meeting.call().parameters().number(Frozen.MINUTES_DAYS));
    }

    private static LocalDate confirmDue(MeetingEntity meeting) {
        return meeting.heldOn().plusDays(meeting.call().parameters().number(Frozen.CONFIRM_DAYS));
    }

    private List<Long> within(long areaId) {
        List<Long> all = new ArrayList<>(List.of(areaId));
        for (int i = 0; i < all.size(); i++) {
            areas.children(all.get(i)).stream().map(Area::id).forEach(all::add);
        }
        return all;
    }
}
