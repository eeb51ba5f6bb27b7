package org.yishi.neighborhood.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.Candidate;
import org.yishi.neighborhood.committee.Candidates;
import org.yishi.neighborhood.committee.Elections;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.notice.Notices;
import org.yishi.testkit.TimeTravel;

/** A founding from its beginning to the count of its first meeting, as all who take part do it. */
@ApplicationScoped
public class FoundingCourse {

    static final LocalDate START = LocalDate.of(2038, 1, 4);

    @Inject
    private Estate estate;
    @Inject
    private Foundings foundings;
    @Inject
    private Preparations preparations;
    @Inject
    private Elections elections;
    @Inject
    private Candidates candidates;
    @Inject
    private Notices notices;
    @Inject
    private BoardPhotos photos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Reported, checked, the group stands, the drafts have hung, candidates are checked. */
    public long readyToMeet(Estate.Folk folk) {
        return readyToMeet(folk, kind -> kind + " 草案");
    }

    /** The same, with these drafts. */
    long readyToMeet(Estate.Folk folk, Function<DraftKind, String> words) {
        long area = folk.compound().id();
        long id = on(START, folk.worker(), () -> foundings.begin(area, null));
        on(START.plusDays(1), folk.worker(), () -> foundings.report(id, Founding.Reporter.DEVELOPER, START.plusDays(1), BoardPhotos.scan("报告")));
        on(START.plusDays(2), folk.street(), () -> foundings.check(id, START.plusDays(2), ""));
        LocalDate stood = stood(folk, START.plusDays(3), on(START.plusDays(3), folk.street(), () -> preparations.nameGroup(id, group())));
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.PREPARING);
        for (DraftKind kind : DraftKind.values()) {
            assertThatThrownBy(() -> on(stood, folk.worker(), () -> preparations.post(id))).hasMessageContaining("refusal.drafts");
            on(stood, folk.worker(), () -> preparations.write(id, kind, words.apply(kind)));
        }
        long election = on(stood, folk.worker(), () -> preparations.elect(id, 3, 1, 5, stood.plusDays(10)));
        for (int number = 1; number <= 4; number++) {
            String name = "业主" + number;
            String unit = "1-" + number;
            on(stood, folk.worker(), () -> candidates.propose(election, name, unit, "愿为大家服务"));
        }
        for (Candidate one : candidates.of(election)) {
            on(stood, folk.street(), () -> candidates.check(election, one.id(), null, ""));
        }
        draftsStood(folk, id, stood);
        assertThat(foundings.read(id).stage()).isEqualTo(Founding.Stage.FIRST_MEETING);
        return id;
    }

    /** The drafts are posted that day and hang their days. */
    void draftsStood(Estate.Folk folk, long id, LocalDate day) {
        stood(folk, day, on(day, folk.worker(), () -> preparations.post(id)));
    }

    /** Posted that day, taken down when its days have run. @return the day on which it was closed */
    LocalDate stood(Estate.Folk folk, LocalDate day, long notice) {
        on(day, folk.worker(), () -> {
            notices.checkPrivacy(notice);
            notices.publish(notice, day, photos.keep(folk.compound().id(), dossierOf(notice)));
        });
        LocalDate down = on(day, folk.worker(), () -> notices.view(notice).period().lastDay().plusDays(1));
        on(down, folk.worker(), () -> {
            notices.close(notice, down, photos.keep(folk.compound().id(), dossierOf(notice)));
        });
        return down;
    }

    private String dossierOf(long notice) {
        return notices.view(notice).dossier();
    }

    /** Both votes of the first meeting: everybody elects the first three, and says that of covenant and rules. */
    public void meet(Estate.Folk folk, long id, String choice) {
        called(folk, id);
        voted(folk, id, choice);
    }

    /** Both votes of the meeting that was called. */
    void voted(Estate.Folk folk, long id, String choice) {
        Founding founding = foundings.read(id);
        long matters = founding.meeting().voteId();
        long election = elections.read(founding.meeting().electionId()).voteId();
        for (int owner = 1; owner <= 10; owner++) {
            estate.cast(matters, folk.owner(owner), choice, choice);
            estate.cast(election, folk.owner(owner), "1+2+3");
        }
        estate.count(folk, matters);
        assertThat(foundings.read(id).stage()).as("it waits for the election").isEqualTo(Founding.Stage.FIRST_MEETING);
        estate.count(folk, election);
    }

    /** The first meeting is called: both votes are open. */
    public void called(Estate.Folk folk, long id) {
        on(Estate.FIRST, folk.worker(), () -> preparations.meet(id));
        estate.opened(folk, foundings.read(id).meeting().voteId());
        estate.opened(folk, elections.read(foundings.read(id).meeting().electionId()).voteId());
    }

    static List<PreparatoryGroupRule.Member> group() {
        List<PreparatoryGroupRule.Member> all = new ArrayList<>();
        PreparatoryGroupRule.sichuan().needed().forEach(seat -> all.add(new PreparatoryGroupRule.Member(seat, "某" + seat,
                seat == GroupSeat.STREET)));
        for (int i = 0; i < 6; i++) {
            all.add(new PreparatoryGroupRule.Member(GroupSeat.OWNER, "业主" + i, false));
        }
        return all;
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
