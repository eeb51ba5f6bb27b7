package org.yishi.portal.access;

import static org.yishi.portal.people.Role.ADMINISTRATOR;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

/** Role × core action × area. */
@PortalTest
class CorePermissionsIT {

    @Inject
    private PermissionsMatrix matrix;

    static Stream<Arguments> actions() {
        return Stream.of(
                Arguments.of("portal.establishArea", new Role[] {ADMINISTRATOR}),
                Arguments.of("portal.switchPlugin", new Role[] {ADMINISTRATOR}),
                Arguments.of("portal.installPlugin", new Role[] {ADMINISTRATOR}),
                Arguments.of("portal.changeSetting", new Role[] {ADMINISTRATOR}),
                Arguments.of("portal.appoint", new Role[] {ADMINISTRATOR, STREET_OFFICER}),
                Arguments.of("portal.appointAdministrator", new Role[] {ADMINISTRATOR}),
                Arguments.of("portal.confirmIdentity", new Role[] {COMMITTEE_WORKER}),
                Arguments.of("portal.handOutCode", new Role[] {ADMINISTRATOR, STREET_OFFICER, COMMITTEE_WORKER}),
                Arguments.of("portal.keepMessages", new Role[] {ADMINISTRATOR}),
                Arguments.of("portal.importRegister", new Role[] {COMMITTEE_WORKER}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void onlyTheseRolesMay(String action, Role[] roles) {
        matrix.only(action, roles);
    }

    @Test
    void everybodyWithAnAccountSeesHisOwnData() {
        matrix.anybody("portal.seeMyData", IdentityLevel.L1);
        matrix.anybody("portal.changePassword", IdentityLevel.L1);
        matrix.anybody("portal.readMessages", IdentityLevel.L1);
        matrix.anybody("portal.chooseMessages", IdentityLevel.L1);
    }

    @Test
    void whoHasNoAccountYetMayClaimIt() {
        matrix.anybody("portal.claimAccount", IdentityLevel.L0);
        matrix.anybody("portal.leaveMessages", IdentityLevel.L0);
    }
}
