package org.yishi.portal.people.internal;

import java.util.EnumSet;
import java.util.Set;

import org.yishi.portal.people.Role;

/** Which roles give power over others, and which of them only an administrator gives. */
public final class Powers {

    private static final Set<Role> BY_ADMINISTRATOR = EnumSet.of(Role.ADMINISTRATOR, Role.STREET_OFFICER, Role.COUNTY_OFFICER);

    private Powers() {
    }

    public static boolean of(Role role) {
        return role.isOffice() || role == Role.ADMINISTRATOR;
    }

    public static boolean givenByAdministratorOnly(Role role) {
        return BY_ADMINISTRATOR.contains(role);
    }
}
