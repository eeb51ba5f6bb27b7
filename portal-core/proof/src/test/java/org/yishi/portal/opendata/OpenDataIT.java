package org.yishi.portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.datebook.CalendarFile;
import org.yishi.portal.datebook.Datebook;
import org.yishi.portal.document.Papers;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.Motions;
import org.yishi.portal.people.Role;
import org.yishi.portal.text.Texts;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** What everybody may take home, and what never leaves. */
@PortalTest
class OpenDataIT {

    private static final byte[] DRAFT = "底稿：赵某某，电话 13912345678".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Papers papers;
    @Inject
    private Meetings meetings;
    @Inject
    private Motions motions;
    @Inject
    private OpenData data;
    @Inject
    private JsonForm json;
    @Inject
    private AtomForm atom;
    @Inject
    private CalendarFile calendar;
    @Inject
    private Datebook datebook;
    @Inject
    private PublicArchive archive;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private List<Actor> committee;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = hosted.worker(here);
        committee = hosted.people(Role.COMMITTEE_MEMBER, here, 5);
    }

    private long decided(String motion) {
        long id = hosted.quorate(worker, committee.subList(0, 4), hosted.plan(here, "RESIDENTS_COMMITTEE", "修路灯"));
        Map<Long, HandChoice> names = new HashMap<>();
        committee.subList(0, 4).forEach(one -> names.put(one.personId(), HandChoice.FOR));
        current.as(worker, () -> {
            motions.freeze(id, hosted.item(id, 1), motion);
            motions.vote(id, hosted.item(id, 1), Hands.named(names));
        });
        return id;
    }

    /** Everything that leaves the portal about the area, in all its forms. */
    private String everything(Area area) {
        StringBuilder all = new StringBuilder();
        for (Dataset<?> dataset : data.in(area)) {
            Extract extract = data.page(area, dataset.name(), 0);
            all.append(json.page(extract)).append(CsvForm.lines(extract));
            if (dataset.hasFeed()) {
                all.append(atom.feed(area, dataset, data.latest(area, dataset.name())));
            }
        }
        return all.append(calendar.of(area.name(), datebook.subscribed(area))).toString();
    }

    @Test
    void aMeetingAndItsDecisionAreToldWithoutThoseWhoVoted() {
        long meeting = decided("更换十二盏路灯。");
        Map<String, Object> decision = data.page(here, "resolutions", 0).lines().get(0).values();
        assertThat(decision).containsEntry("meeting", meeting).containsEntry("motion", "更换十二盏路灯。").containsEntry("outcome", "PASSED")
                .containsEntry("votesFor", 4).containsEntry("votesAgainst", 0);
        assertThat(data.item(here, "meetings", meeting).values()).containsEntry("base", 5);
        assertThat(data.latest(here, "resolutions")).extracting(FeedEntry::title).containsExactly("修路灯");
    }

    @Test
    void whatIsOnlyPlannedIsNobodysBusinessYetNotEvenForThoseWhoPlanned() {
        long planned = current.as(worker, () -> meetings.plan(hosted.plan(here, "RESIDENTS_COMMITTEE", "保密的草案")));
        assertThat(current.as(worker, () -> everything(here))).doesNotContain("保密的草案");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> current.as(worker, () -> data.item(here, "meetings", planned)));
    }

    @Test
    void theVotesOfABodyWithoutPublicResultsHaveNoNumbers() {
        List<Actor> party = hosted.people(Role.PARTY_ORGANISATION_MEMBER, here, 3);
        long id = hosted.quorate(party.get(0), party, hosted.plan(here, "PARTY_COMMITTEE", "提议"));
        Map<Long, HandChoice> names = new HashMap<>();
        party.forEach(one -> names.put(one.personId(), HandChoice.FOR));
        current.as(party.get(0), () -> {
            motions.freeze(id, hosted.item(id, 1), "同意提议。");
            motions.vote(id, hosted.item(id, 1), Hands.named(names));
        });
        Map<String, Object> decision = data.page(here, "resolutions", 0).lines().get(0).values();
        assertThat(decision.get("votesFor")).isNull();
        assertThat(decision).containsEntry("outcome", "PASSED");
    }

    @Test
    void beforeTheCountNothingIsToldOfABallotFromWhichAVoteWouldFollow() {
        Polling.Place place = polling.open(6);
        String before = everything(place.area());
        polling.vote(place, place.voters().get(0), Choice.AGAINST);
        assertThat(everything(place.area())).isEqualTo(before);
        assertThat(data.item(place.area(), "ballots", place.ballot()).values().get("took")).isNull();
    }

    @Test
    void aCountedBallotTellsWhatItCameToAndNobody() {
        Polling.Place place = polling.open(6);
        place.voters().forEach(voter -> polling.vote(place, voter, Choice.FOR));
        polling.closeAndCount(place);
        Map<String, Object> ballot = data.item(place.area(), "ballots", place.ballot()).values();
        assertThat(ballot).containsEntry("took", 6L).containsEntry("outcome", "PASSED").containsEntry("state", "COUNTED");
        assertThat(data.page(place.area(), "ballot-choices", 0).lines()).extracting(line -> line.values().get("votes")).containsExactly(6L, 0L, 0L);
        String all = everything(place.area());
        place.voters().forEach(voter -> assertThat(all).doesNotContain("投票人" + voter.personId(), "person:" + voter.personId()));
    }

    @Test
    void officesAreHeldByNameAndResidentsAreNotThere() {
        given.with(committee.get(0), Role.RESIDENT, here, given.today(), null);
        Actor resident = given.person(Role.RESIDENT, here);
        assertThat(data.page(here, "offices", 0).lines()).hasSize(6).allSatisfy(line -> assertThat(line.values().get("role")).isNotEqualTo("RESIDENT"));
        assertThat(everything(here)).doesNotContain("\"" + resident.personId() + "\"", "person:" + resident.personId(), "portal/person/");
    }

    @Test
    void papersThatAreNotPublicAreNeitherListedNorPacked() throws IOException {
        current.as(worker, () -> papers.keep(here.id(), "test/paper/" + here.id(), Privacy.OFFICE, "赵某某的底稿.txt", DRAFT, 0));
        current.as(worker, () -> papers.keep(here.id(), "test/paper/" + here.id(), Privacy.PUBLIC, "公告.txt",
                "公告".getBytes(StandardCharsets.UTF_8), 0));
        assertThat(data.page(here, "documents", 0).lines()).extracting(line -> line.values().get("name")).containsExactly("公告.txt");
        assertThat(everything(here)).doesNotContain("赵某某", "13912345678");
        assertThat(new String(packed(here), StandardCharsets.UTF_8)).doesNotContain("赵某某");
    }

    private byte[] packed(Area area) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(area, out);
        return out.toByteArray();
    }

    @Test
    void theArchiveHoldsAndItsDecisionsStandInTheChain() throws IOException {
        decided("更换十三盏路灯。");
        current.as(worker, () -> papers.keep(here.id(), "test/paper/" + here.id(), Privacy.PUBLIC, "公告.txt",
                "公告".getBytes(StandardCharsets.UTF_8), 0));
        Path file = Files.createTempFile("records", ".zip");
        try {
            Files.write(file, packed(here));
            ArchiveVerdict verdict = ArchiveCheck.check(file);
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.area()).isEqualTo(here.name());
            assertThat(verdict.entries()).isGreaterThan(3);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void recordsOfAnotherAreaAreNotThere() {
        long meeting = decided("更换路灯。");
        Area other = given.community();
        assertThat(data.page(other, "meetings", 0).lines()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> data.item(other, "meetings", meeting));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> data.page(here, "nothing", 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> data.area("nowhere"));
    }

    @Test
    void whatLiesBelowBelongsToIt() {
        long meeting = decided("更换路灯。");
        Area street = given.area(org.yishi.portal.area.AreaKind.STREET, null);
        Area below = given.area(org.yishi.portal.area.AreaKind.COMMUNITY, street);
        assertThat(data.page(street, "areas", 0).lines()).extracting(Line::area).containsExactly(street.code(), below.code());
        assertThat(data.page(here, "meetings", meeting - 1).lines()).extracting(Line::id).containsExactly(meeting);
        assertThat(data.page(here, "meetings", meeting).lines()).isEmpty();
    }

    @Test
    void everyDatasetAndEveryFieldIsExplainedInBothLanguages() {
        for (Dataset<?> dataset : data.all()) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(texts.get(language, dataset.key() + ".about")).doesNotStartWith("??");
                dataset.fields().forEach(field -> assertThat(texts.get(language, dataset.key() + "." + field.name())).doesNotStartWith("??"));
            }
        }
    }
}
