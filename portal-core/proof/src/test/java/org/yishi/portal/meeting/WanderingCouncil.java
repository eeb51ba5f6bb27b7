package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Actor;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.CouncilOfElders;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;

/** A body of a plugin whose jar comes and goes: while it is away nobody knows the name under which its meetings are kept. */
@ApplicationScoped
public class WanderingCouncil extends CouncilOfElders {

    static final String ID = "WANDERING_COUNCIL";

    private List<Actor> members = List.of();
    private boolean away;

    void of(List<Actor> people) {
        members = people;
    }

    void goes(boolean gone) {
        away = gone;
    }

    @Override
    public String id() {
        return away ? "SOMEWHERE_ELSE" : ID;
    }

    @Override
    public boolean standsIn(AreaKind kind) {
        return kind == AreaKind.BUILDING;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        return new Roll(ID, basis, areaId, day, members.stream().map(one -> RollMember.person(one.personId(), Set.of())).toList());
    }
}
