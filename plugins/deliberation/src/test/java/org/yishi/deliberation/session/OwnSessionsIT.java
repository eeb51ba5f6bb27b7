package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.follow.RecordIndex;
import org.yishi.deliberation.follow.RecordIndexes;
import org.yishi.deliberation.mydata.Departures;
import org.yishi.deliberation.mydata.OwnSessions;
import org.yishi.deliberation.paper.DissentSheet;
import org.yishi.deliberation.paper.SignSheet;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** What is held about somebody who sat at the table, and the same things done on paper. */
@PortalTest
class OwnSessionsIT {

    @Inject
    private Council council;
    @Inject
    private Given given;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;
    @Inject
    private OwnSessions own;
    @Inject
    private Departures departures;
    @Inject
    private Opinions opinions;
    @Inject
    private Minutes minutes;
    @Inject
    private RecordIndexes indexes;
    @Inject
    private SignSheet signatures;
    @Inject
    private DissentSheet dissents;

    private Actor me;

    @BeforeEach
    void aDraftToBeSigned() {
        council.sitting(ConsultForm.SPECIAL_COUNCIL);
        me = council.seats.get(3);
        long point = council.put("划四个车位。");
        council.round(point, "AAAOAAA");
        council.round(point, "AAAAAAA");
        council.everybodySpeaks();
        council.work(() -> opinions.write(council.id));
    }

    private FilledForm filled(Map<String, String> values) {
        return new FilledForm(council.id, me.personId(), me.name(), "", council.day, false, values, 1, council.worker);
    }

    @Test
    void whatIsSignedAndWrittenOnPaperCountsLikeTheScreen() {
        assertThat(signatures.subject(council.id)).hasValueSatisfying(subject -> assertThat(subject.open()).isTrue());
        assertThat(signatures.open(council.here.id())).hasSize(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> council.as(me, () -> signatures.enter(filled(Map.of()))));
        council.as(me, () -> signatures.enter(filled(Map.of("signed", "true"))));
        council.as(me, () -> dissents.enter(filled(Map.of("body", "位子太窄"))));
        OpinionDraft draft = time.at(council.day.atTime(20, 0), () -> current.as(council.worker, () -> opinions.draft(council.id)));
        assertThat(draft.signed()).hasSize(1);
        assertThat(draft.dissents()).extracting(Dissent::body).containsExactly("位子太窄");
        assertThat(draft.needed()).as("two thirds of seven").isEqualTo(5);
    }

    @Test
    void whoLeavesGivesUpTheSeatAndWhatWasSaidHasNoName() {
        council.as(me, () -> opinions.sign(council.id));
        council.as(me, () -> opinions.dissent(council.id, "位子太窄"));
        assertThat(own.held(me.personId())).extracting(Held::kind).containsExactlyInAnyOrder("deliberation.mydata.kind.speech", "deliberation.mydata.kind.answer", "deliberation.mydata.kind.answer",
                "deliberation.mydata.kind.signature", "deliberation.mydata.kind.dissent");
        List<RecordIndex.Piece> before = steps();
        current.as(Actor.PORTAL, () -> departures.leave(council.here.id(), new Leaver(me.personId(), "代表4", "")));
        assertThat(own.held(me.personId())).isEmpty();
        assertThat(steps()).as("nobody who leaves changes a checksum of the file").isEqualTo(before);
        OpinionDraft draft = time.at(council.day.atTime(20, 0), () -> current.as(council.worker, () -> opinions.draft(council.id)));
        assertThat(draft.dissents()).extracting(Dissent::body).containsExactly("位子太窄");
        assertThat(draft.points().get(0).sums()).first().isEqualTo(new PointStanding.Sum(1, 6, 1, 0));
    }

    /** But for the record of acts, in which the leaving stands. */
    private List<RecordIndex.Piece> steps() {
        return indexes.of(council.id).pieces().stream().filter(piece -> !piece.kind().equals("acts")).toList();
    }

    @Test
    void minutesAreForResidentsOfTheArea() {
        Actor neighbour = given.person(Role.RESIDENT, council.here);
        Actor stranger = given.person(Role.RESIDENT, given.community());
        assertThat(current.as(neighbour, () -> minutes.of(council.id)).speeches()).hasSize(7);
        assertThat(current.as(neighbour, () -> minutes.of(council.id)).reasons().values()).singleElement()
                .satisfies(reasons -> assertThat(reasons).extracting(Answer::reason).containsExactly("太挤"));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(stranger, () -> minutes.of(council.id)));
    }
}
