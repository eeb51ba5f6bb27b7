package org.yishi.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.document.Papers;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.search.internal.text.Attachments;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A word is planted in each privacy class (domain 0.4), in a page and in a file on it, and looked for by everybody. */
@PortalTest
class WhoFindsWhatIT {

    private static final String WORD = "栖霞暮鼓";
    private static final Set<Privacy> SEARCHED = Set.of(Privacy.PUBLIC, Privacy.RESIDENTS);

    @Inject
    private Given given;
    @Inject
    private Leaflets leaflets;
    @Inject
    private Papers papers;
    @Inject
    private Attachments attachments;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;

    private Area here;
    private Area elsewhere;
    private Map<String, Actor> strangers;
    private Map<String, Actor> atHome;

    @BeforeEach
    void everybody() {
        here = given.community();
        elsewhere = given.community();
        strangers = new LinkedHashMap<>(Map.of("a visitor", Actor.VISITOR, "somebody with an account", given.person(IdentityLevel.L1),
                "somebody confirmed and of nowhere", given.person(IdentityLevel.L3)));
        atHome = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            strangers.put(role + " of another community", given.person(role, elsewhere));
            atHome.put(role + " here", given.person(role, here));
        }
    }

    private String dossier(Privacy page, Privacy file) {
        return "portal/leaflet/planted" + here.id() + page + file;
    }

    /** Titles tell apart what was found where. */
    private void plant(Privacy page, Privacy file) {
        String dossier = dossier(page, file);
        long paper = current.as(given.person(Role.COMMITTEE_WORKER, here), () -> papers.keep(here.id(), dossier, file, "附件.txt",
                (WORD + file + here.id()).getBytes(StandardCharsets.UTF_8), 0).id());
        current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier,
                Leaflets.leaflet(dossier, here.id(), page, "其页" + page + "其件" + file).with(List.of(paper))));
    }

    private List<String> found(Actor actor) {
        return current.as(actor, () -> finding.titles(WORD, here)).stream().sorted().toList();
    }

    @Test
    void thePagesAndTheFilesOnThem() {
        for (Privacy page : SEARCHED) {
            for (Privacy file : Privacy.values()) {
                plant(page, file);
            }
        }
        finding.find(WORD, here);
        attachments.read();
        Map<Privacy, List<String>> expected = new EnumMap<>(Map.of(Privacy.PUBLIC, List.of("其页PUBLIC其件PUBLIC"),
                Privacy.RESIDENTS, List.of("其页PUBLIC其件PUBLIC", "其页RESIDENTS其件PUBLIC", "其页RESIDENTS其件RESIDENTS")));
        strangers.forEach((who, actor) -> assertThat(found(actor)).as(who).isEqualTo(expected.get(Privacy.PUBLIC)));
        atHome.forEach((who, actor) -> assertThat(found(actor)).as(who).isEqualTo(expected.get(Privacy.RESIDENTS)));
        List<Actor> all = new ArrayList<>(strangers.values());
        all.addAll(atHome.values());
        all.forEach(actor -> assertThat(current.as(actor, () -> finding.suggestions("其页RES", here))).as("suggestions are public").isEmpty());
    }

    @Test
    void whatIsMorePrivateCannotEvenBeOffered() {
        for (Privacy privacy : Privacy.values()) {
            if (!SEARCHED.contains(privacy)) {
                assertThatIllegalArgumentException().isThrownBy(() -> new Findable("a/b/1", "a/b/1", here.id(), privacy, "t", "", "", null,
                        "/a/b", List.of()));
            }
        }
    }

    @Test
    void aPageThatBecomesPrivateIsFoundByStrangersNoMore() {
        plant(Privacy.PUBLIC, Privacy.PUBLIC);
        finding.find(WORD, here);
        attachments.read();
        assertThat(found(Actor.VISITOR)).hasSize(1);
        String dossier = dossier(Privacy.PUBLIC, Privacy.PUBLIC);
        current.as(Actor.PORTAL, () -> leaflets.put(here.id(), dossier, Leaflets.leaflet(dossier, here.id(), Privacy.RESIDENTS, "now private").saying(WORD)));
        assertThat(found(Actor.VISITOR)).isEmpty();
        assertThat(found(atHome.get("RESIDENT here"))).containsExactly("now private");
    }
}
