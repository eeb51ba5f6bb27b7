package org.yishi.portal.plugin.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration.Action;

/** A permission as a plugin declared it: who may do what. */
public final class DeclaredAction implements Action {

    private final String id;
    private final String pluginId;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private IdentityLevel anybody;
    private String screenOnly;
    private IdentityLevel needed = IdentityLevel.L1;

    DeclaredAction(String id, String pluginId) {
        this.id = id;
        this.pluginId = pluginId;
    }

    @Override
    public Action allows(Role... allowed) {
        roles.addAll(List.of(allowed));
        return this;
    }

    @Override
    public Action allowsAnybody(IdentityLevel atLeast) {
        anybody = atLeast;
        needed = atLeast.compareTo(needed) < 0 ? atLeast : needed;
        return this;
    }

    @Override
    public Action needs(IdentityLevel atLeast) {
        needed = atLeast;
        return this;
    }

    @Override
    public Action onScreenOnly(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("an action without a paper form says why: " + id);
        }
        screenOnly = why;
        return this;
    }

    /** Why there is no form on paper for it; null where there has to be one. */
    public String screenOnly() {
        return screenOnly;
    }

    /** Whether somebody may do it who holds no office: a resident or an owner, or anybody who is known. */
    public boolean isForResidents() {
        return anybody != null || roles.contains(Role.RESIDENT) || roles.contains(Role.OWNER);
    }

    public String id() {
        return id;
    }

    public String pluginId() {
        return pluginId;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Null where only roles count. */
    public IdentityLevel anybody() {
        return anybody;
    }

    public IdentityLevel needed() {
        return needed;
    }
}
