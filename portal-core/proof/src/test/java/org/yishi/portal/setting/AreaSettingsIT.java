package org.yishi.portal.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class AreaSettingsIT {

    private static final String TERM = "portal.committee.termYears";
    private static final String THEME = "portal.theme";

    @Inject
    private Given given;
    @Inject
    private AreaSettings areaSettings;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;

    private Area here;
    private Actor admin;

    @BeforeEach
    void aCommunityWithAnAdministrator() {
        here = given.community();
        admin = given.person(Role.ADMINISTRATOR, here);
    }

    private void change(Map<String, String> values) {
        current.as(admin, () -> areaSettings.change(here.id(), values));
    }

    @Test
    void aValueHoldsHereAndBelowUntilItIsTakenBack() {
        Area compound = given.area(AreaKind.COMPOUND, here);
        change(Map.of(TERM, "3"));
        assertThat(settings.number(TERM, here.id())).isEqualTo(3);
        assertThat(settings.number(TERM, compound.id())).isEqualTo(3);
        assertThat(settings.number(TERM, given.community().id())).isEqualTo(5);
        change(Map.of(TERM, ""));
        assertThat(settings.number(TERM, here.id())).isEqualTo(5);
        assertThat(ledger.entries("portal/area/" + here.id())).hasSize(3);
    }

    @Test
    void oneValueOutsideOfItsLimitsLeavesAllAsTheyWere() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(THEME, "clear");
        values.put(TERM, "6");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(values)).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(TERM);
            assertThat(refusal.source()).isNotEmpty();
        });
        assertThat(settings.text(THEME, here.id())).isEqualTo("civic");
    }

    @Test
    void aWorkerSeesTheSettingsButChangesNone() {
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        assertThat(current.as(worker, () -> areaSettings.of(here.id()))).isNotEmpty();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> current.as(worker, () -> areaSettings.change(here.id(), Map.of(TERM, "4"))));
    }
}
