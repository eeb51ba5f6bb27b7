package org.yishi.cobuilding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.Town;
import org.yishi.cobuilding.agreement.AgreementChapters;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.opendata.OpenServices;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.report.Year;
import org.yishi.cobuilding.report.Years;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

/** Services: what those who were served say of them, and when they count. */
@PortalTest
class ServicesIT {

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private AgreementRepository repository;
    @Inject
    private AgreementChapters chapters;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private OpenServices open;
    @Inject
    private ScoreSheet sheets;
    @Inject
    private Years years;
    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private PromiseRepository kept;
    @Inject
    private ToDos toDos;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void whatFewPeopleSayIsNotTold() {
        Town.Folk here = town.settle();
        long id = town.active(here, given.today());
        long service = done(here, id, given.today(), 20);
        List<Actor> served = residents(here, 5);
        served.subList(0, 4).forEach(one -> score(one, service, "很好" + served.indexOf(one)));
        ServiceLine few = services.read(service);
        assertThat(few.isConfirmed()).as("the sample is asked").isTrue();
        assertThat(few.isTold()).isFalse();
        assertThat(open.find(service).orElseThrow().tally()).isEqualTo(Tally.NONE);
        assertThat(appraisals.of(id).tally()).isEqualTo(Tally.NONE);
        assertThat(current.as(here.contact(), () -> services.remarks(service))).isEmpty();
        score(served.get(4), service, "");
        assertThat(services.read(service).tally()).isEqualTo(new Tally(5, 0, 0));
        assertThat(appraisals.of(id).residents().words()).isEqualTo("5.0");
        assertThat(chapters.chapter("cobuilding/agreement/" + id).orElseThrow().satisfaction()).contains(new Chapter.Satisfaction(5, 0, 0, 15));
    }

    @Test
    void bothSidesReadWhatThoseServedWroteAndNobodyElse() {
        Town.Folk here = town.settle();
        long service = done(here, town.active(here, given.today()), given.today(), 20);
        residents(here, 5).forEach(one -> score(one, service, "谢谢医生"));
        for (Actor side : List.of(here.worker(), here.contact())) {
            assertThat(current.as(side, () -> services.remarks(service))).hasSize(5).containsOnly("谢谢医生");
        }
        for (Actor other : List.of(here.stranger(), here.resident(), Actor.VISITOR)) {
            assertThatThrownBy(() -> current.as(other, () -> services.remarks(service))).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void whoeverHadItInHandIsNotAskedHowItWas() {
        Town.Folk here = town.settle();
        long service = done(here, town.active(here, given.today()), given.today(), 20);
        for (Actor side : List.of(here.contact(), here.worker())) {
            given.with(side, Role.RESIDENT, here.area(), given.today().minusYears(1), null);
            assertThat(current.as(side, () -> services.isOfSide(service))).isTrue();
            assertThatThrownBy(() -> score(side, service, "")).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.key()).isEqualTo("cobuilding.service.refusal.ownSide"));
        }
        assertThat(current.as(here.resident(), () -> services.isOfSide(service))).isFalse();
        score(here.resident(), service, "");
        assertThat(services.read(service).answered()).isEqualTo(1);
    }

    @Test
    void aScoreOnPaperIsSecretAndCanBeTakenBack() {
        Town.Folk here = town.settle();
        long service = done(here, town.active(here, given.today()), given.today(), 20);
        assertThat(sheets.isSecret()).isTrue();
        current.as(here.resident(), () -> sheets.enter(filled(here, service, Map.of("satisfaction", "SATISFIED", "remark", "好"))));
        assertThat(services.read(service).answered()).isEqualTo(1);
        assertThat(current.as(here.resident(), () -> sheets.takeBack(filled(here, service, Map.of())))).isTrue();
        assertThat(services.read(service).answered()).isZero();
        score(here.resident(), service, "");
        assertThat(services.read(service).answered()).isEqualTo(1);
    }

    @Test
    void aServiceForResidentsCountsOnceSomeOfThemSaySo() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        LocalDate late = from.plusDays(100);
        long id = time.on(from, () -> town.active(here, from));
        time.on(late, () -> {
            long service = done(here, id, late, 20);
            assertThat(services.isIdle(repository.get(id), services.of(id))).as("confirmed by both sides, by nobody who was served").isTrue();
            assertThat(line(here, 2026).byUnit().services()).isZero();
            residents(here, 3).forEach(one -> score(one, service, ""));
            assertThat(services.isIdle(repository.get(id), services.of(id))).isFalse();
            assertThat(line(here, 2026).byUnit()).isEqualTo(new Year.Balance(1, 2, 20));
            return service;
        });
    }

    @Test
    void whatTheOtherSideObjectsToWaitsForWhoeverEnteredIt() {
        Town.Folk here = town.settle();
        long id = town.active(here, given.today());
        long service = current.as(here.contact(), () -> services.enter(id, new Service.Words(true, given.today(), "量血压", "", 0, 2), Scan.NONE));
        assertThatThrownBy(() -> current.as(here.worker(), () -> services.withdraw(service, false))).as("not its own").isInstanceOf(Refusal.class);
        current.as(here.worker(), () -> services.dispute(service, false, "那天没有来"));
        assertThat(told.to(here.contact())).anyMatch(line -> line.contains("量血压") && line.contains("异议"));
        assertThat(waiting(here.contact(), here)).contains("量血压（操场协议）");
        assertThat(waiting(here.worker(), here)).doesNotContain("量血压（操场协议）");
        current.as(here.contact(), () -> services.withdraw(service, true));
        assertThat(services.read(service).state()).isEqualTo(ServiceRule.State.WITHDRAWN);
        assertThat(waiting(here.contact(), here)).doesNotContain("量血压（操场协议）");
        assertThatThrownBy(() -> current.as(here.worker(), () -> services.confirm(service, false))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("cobuilding.service.refusal.withdrawn"));
    }

    @Test
    void whatWasPromisedAndDoneIsThereAgainWhenThePluginIsSwitchedOnAgain() {
        Town.Folk here = town.settle();
        long id = town.active(here, given.today());
        long service = done(here, id, given.today(), 0);
        given.plugin("cobuilding", here.area(), false);
        try {
            assertThatThrownBy(() -> done(here, id, given.today(), 0)).isInstanceOf(AccessRefused.class);
        } finally {
            given.plugin("cobuilding", here.area(), true);
        }
        assertThat(services.of(id)).extracting(line -> line.service().id()).containsExactly(service);
        assertThat(services.read(service).state()).isEqualTo(ServiceRule.State.CONFIRMED);
        assertThat(promises.of(id)).hasSize(2);
        done(here, id, given.today(), 0);
        assertThat(services.of(id)).hasSize(2);
    }

    @Test
    void theOtherSideHearsOfEveryNo() {
        Town.Folk here = town.settle();
        long id = town.active(here, given.today());
        long ofUnit = promises.of(id).stream().filter(Promise::isByUnit).findFirst().orElseThrow().id();
        current.as(here.contact(), () -> promises.report(id, ofUnit, "开了门", given.today(), Scan.NONE));
        current.as(here.worker(), () -> promises.dispute(id, ofUnit, kept.get(id, ofUnit).reportDigest(), "门锁着"));
        assertThat(told.to(here.contact())).anyMatch(line -> line.contains("周末开门") && line.contains("没有做到"));
        long draft = town.draft(here, given.today());
        current.as(here.contact(), () -> agreements.decline(draft, "没有场地"));
        assertThat(told.to(here.worker())).anyMatch(line -> line.contains("操场协议") && line.contains("不谈了"));
    }

    private List<String> waiting(Actor actor, Town.Folk here) {
        return current.as(actor, () -> toDos.of(here.area().id())).stream().map(ToDo::label).toList();
    }

    private Year.Line line(Town.Folk here, int year) {
        return years.of(here.area().id(), year).lines().get(0);
    }

    private long done(Town.Folk here, long agreement, LocalDate on, int served) {
        long id = current.as(here.contact(), () -> services.enter(agreement, new Service.Words(true, on, "量血压", "", served, 2), Scan.NONE));
        current.as(here.worker(), () -> services.confirm(id, false));
        return id;
    }

    private List<Actor> residents(Town.Folk here, int many) {
        return Stream.generate(() -> given.person(Role.RESIDENT, here.area())).limit(many).toList();
    }

    private void score(Actor resident, long service, String remark) {
        current.as(resident, () -> services.score(service, Satisfaction.SATISFIED, remark));
    }

    private FilledForm filled(Town.Folk here, long service, Map<String, String> values) {
        return new FilledForm(service, here.resident().personId(), here.resident().name(), "", given.today(), false, values, 1, here.worker());
    }
}
