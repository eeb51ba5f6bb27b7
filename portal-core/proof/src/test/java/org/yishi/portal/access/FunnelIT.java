package org.yishi.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class FunnelIT {

    private static final int THREADS = 20;
    private static final int ACTS_EACH = 10;

    @Inject
    private Given given;
    @Inject
    private Scribbles scribbles;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;

    private Area here;
    private Actor officer;
    private String dossier;

    @BeforeEach
    void somebodyWhoMay() {
        here = given.community();
        officer = given.person(Role.ADMINISTRATOR, here);
        dossier = "test/scribble/" + here.id();
    }

    @Test
    void anActAndItsEntryAreKeptTogether() {
        current.as(officer, () -> scribbles.write(here.id(), dossier, "first"));
        assertThat(scribbles.kept(here.id())).isEqualTo("first");
        LedgerEntry entry = ledger.entries(dossier).get(0);
        assertThat(entry.actor()).isEqualTo("person:" + officer.personId());
        assertThat(Facts.read(entry.facts(), "value")).hasValue("first");
        assertThat(entry.areaId()).isEqualTo(here.id());
    }

    @Test
    void aFailureLeavesNeitherActNorEntryAlsoOfActsInside() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> current.as(officer, () -> scribbles.writeAndFail(here.id(), dossier, "lost")));
        assertThat(scribbles.kept(here.id())).isNull();
        assertThat(ledger.entries(dossier)).isEmpty();
    }

    @Test
    void anActThatForgetsTheLedgerIsUndone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> current.as(officer, () -> scribbles.writeAndForgetTheLedger(here.id(), "lost")));
        assertThat(scribbles.kept(here.id())).isNull();
    }

    @Test
    void aRefusalIsFinalAndLogged() {
        Actor stranger = given.person(IdentityLevel.L3);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> current.as(stranger, () -> scribbles.write(here.id(), dossier, "lost")));
        assertThat(scribbles.kept(here.id())).isNull();
        assertThat(scribbles.count("select count(*) from portal_refused where actor = ? and action = ? and area_id = ?",
                stranger.pseudonym(), "portal.appoint", here.id())).isEqualTo(1);
    }

    @Test
    void aLookAtPersonalDataIsWrittenDownForThePerson() {
        Actor concerned = given.person(IdentityLevel.L2);
        current.as(officer, () -> scribbles.look(here.id(), concerned.personId()));
        assertThat(scribbles.count("select count(*) from portal_look where actor = ? and concerning = ?",
                officer.pseudonym(), concerned.personId())).isEqualTo(1);
        assertThat(ledger.entries(dossier)).isEmpty();
    }

    @Test
    void sealedDataAreRefusedToEverybody() {
        for (Actor actor : List.of(officer, Actor.PORTAL, given.person(Role.SUPERVISION_MEMBER, here))) {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(actor, () -> scribbles.unseal(here.id())));
        }
    }

    @Test
    void manyAtOnceMakeOneChainWithoutAGap() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        List<Future<?>> acts = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            acts.add(pool.submit(() -> {
                Thread.currentThread().setContextClassLoader(application);
                for (int i = 0; i < ACTS_EACH; i++) {
                    String value = String.valueOf(i);
                    current.as(officer, () -> scribbles.write(here.id(), dossier, value));
                }
            }));
        }
        for (Future<?> act : acts) {
            act.get();
        }
        pool.shutdown();
        assertThat(ledger.check(dossier).holds()).isTrue();
        assertThat(ledger.entries(dossier)).hasSize(THREADS * ACTS_EACH);
    }
}
