package org.yishi.cobuilding.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.unit.Contact;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.portal.text.Texts;

/** Co-building on the personal page: for whom the reader speaks and how much waits, and what became of the needs the reader put forward. */
@Named("cobuildingMe")
@RequestScoped
public class MeSlotView {

    private static final int LATEST = 5;

    @Inject
    private UnitRepository units;
    @Inject
    private Needs needs;
    @Inject
    private ToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private List<Desk> desks;
    private List<Need> raised;

    /** The desk of an area, and what waits on it, in a sentence. */
    public record Desk(long areaId, String said) {
    }

    public boolean isMine() {
        return !getDesks().isEmpty() || !getNeeds().isEmpty();
    }

    /** One for each area in which the reader speaks for a unit. */
    public List<Desk> getDesks() {
        if (desks == null) {
            Map<Long, List<Long>> areas = units.ofPerson(current.get().personId()).stream().filter(Contact::isJoined)
                    .collect(Collectors.groupingBy(Contact::areaId, Collectors.mapping(Contact::unitId, Collectors.toList())));
            desks = areas.entrySet().stream().map(area -> new Desk(area.getKey(), said(area.getKey(), area.getValue()))).toList();
        }
        return desks;
    }

    private String said(long areaId, List<Long> mine) {
        String name = units.ofIds(mine).values().stream().map(Unit::name).collect(Collectors.joining(texts.get("portal.procedure.and")));
        List<ToDo> waiting = toDos.of(areaId).stream().filter(DeskToDos::isOfDesk).toList();
        long late = waiting.stream().filter(one -> one.overdueOn(LocalDate.now(clock))).count();
        return texts.get("cobuilding.slot." + (waiting.isEmpty() ? "nothing" : late == 0 ? "waiting" : "late"), name, waiting.size(), late);
    }

    /** The latest that the reader put forward. */
    public List<Need> getNeeds() {
        if (raised == null) {
            raised = needs.mine().stream().limit(LATEST).toList();
        }
        return raised;
    }
}
