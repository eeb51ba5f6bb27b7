package org.yishi.portal.body.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll;
import org.yishi.portal.people.Role;

/**
 * Stands for a body whose plugin is not there. What it did stays to be read, as far as that is public whatever the body; what only the plugin knows is
 * shown to nobody but the office, and nobody acts for it.
 */
record GoneBody(String id) implements Body {

    static final String NAME = "portal.body.gone";

    @Override
    public List<String> bases() {
        return List.of();
    }

    @Override
    public boolean standsIn(AreaKind kind) {
        return false;
    }

    @Override
    public Set<Role> conveners() {
        return Set.of();
    }

    @Override
    public Privacy results() {
        return Privacy.OFFICE;
    }

    @Override
    public Privacy minutes() {
        return Privacy.OFFICE;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        throw refusal();
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        throw refusal();
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        throw refusal();
    }

    private static Refusal refusal() {
        return new Refusal("portal.body.refusal.gone");
    }
}
