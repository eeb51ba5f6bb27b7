package org.yishi.deliberation.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.front.ConsultationsFront;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.participation.Participation;
import org.yishi.deliberation.participation.Participations;
import org.yishi.deliberation.statement.StatementLine;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.Statements;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.print.PrintOrder;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

@PortalTest
class MapIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Maps maps;
    @Inject
    private Floods floods;
    @Inject
    private Candidates candidates;
    @Inject
    private Exports exports;
    @Inject
    private MapSheet report;
    @Inject
    private Participations participations;
    @Inject
    private ConsultationsFront front;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Votes votes;
    @Inject
    private Statements statements;
    @Inject
    private SimilarStatements similar;
    @Inject
    private Consultations consultations;
    @Inject
    private Areas areas;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private PermissionsMatrix matrix;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private final List<Actor> people = new ArrayList<>();
    private Area here;
    private Actor worker;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        IntStream.range(0, 40).forEach(i -> people.add(given.person(IdentityLevel.L2)));
    }

    @Test
    void votesArriveAndTheMapFollowsInStepsAndStaysStable() {
        long id = prepared.divided(here, people, 10);
        assertThat(renew(id)).isTrue();
        ReadMap first = maps.read(id).orElseThrow();
        assertThat(first.map().divided()).isTrue();
        assertThat(first.map().groups()).hasSize(2);
        assertThat(first.common()).extracting(ReadMap.Told::words).contains("夜里不要有强光照进窗户。");
        assertThat(first.dividing()).isNotEmpty();
        assertThat(first.last()).isFalse();
        OwnPlace even = mine(id, people.get(10));
        OwnPlace odd = mine(id, people.get(11));
        assertThat(List.of(even.group(), odd.group())).allMatch(group -> group >= 0);
        assertThat(even.group()).isNotEqualTo(odd.group());

        // one more is not seen, however often somebody asks
        Actor newcomer = given.person(IdentityLevel.L2);
        first.all().forEach(told -> cast(id, newcomer, told.id()));
        assertThat(renew(id)).isFalse();
        assertThat(maps.read(id).orElseThrow().map()).isEqualTo(first.map());
        assertThat(current.as(newcomer, () -> maps.mine(id))).isEmpty();

        // with six others the picture is made anew, by itself, and who stood together stands together under the same letter
        for (int i = 0; i < 6; i++) {
            Actor other = given.person(IdentityLevel.L2);
            first.all().forEach(told -> cast(id, other, told.id()));
        }
        Patience.await(() -> current.as(newcomer, () -> maps.mine(id)).isPresent());
        ReadMap second = maps.read(id).orElseThrow();
        assertThat(second.map().groups()).extracting(PublicMap.Group::number).containsExactlyInAnyOrderElementsOf(
                first.map().groups().stream().map(PublicMap.Group::number).toList());
        assertThat(mine(id, people.get(10)).group()).isEqualTo(even.group());
        assertThat(mine(id, people.get(11)).group()).isEqualTo(odd.group());
        assertThat(Math.abs(mine(id, people.get(10)).x() - even.x())).isLessThan(150);
    }

    @Test
    void theLastMapIsMadeFromTheSealedVotesAndFeedsTheOutcome() throws Exception {
        long id = prepared.divided(here, people, -1);
        current.as(worker, () -> consultations.close(id));
        Patience.await(() -> maps.read(id).map(ReadMap::last).orElse(false));
        ReadMap last = maps.read(id).orElseThrow();
        assertThat(last.digest()).matches("[0-9a-f]{64}");
        assertThat(ledger.entries(Prepared.dossier(id))).anyMatch(entry -> entry.action().equals("deliberation.map"));
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
        assertThat(renew(id)).isFalse();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> current.as(Actor.PORTAL, () -> maps.seal(id)));

        assertThat(current.as(worker, () -> candidates.of(id))).extracting(Candidate::kind).contains(PointKind.AGREED, PointKind.OPEN);
        int taken = current.as(worker, () -> candidates.take(id));
        assertThat(current.as(worker, () -> outcomes.draft(id))).hasSize(taken).allMatch(point -> !point.statements().isEmpty())
                .anyMatch(point -> point.kind() == PointKind.OPEN && point.body().contains("不同意的一方"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> candidates.take(id)));

        Map<String, String> data = files(exports.archive(id));
        assertThat(data).containsOnlyKeys("comments.csv", "summary.csv", "groups.csv");
        assertThat(data.get("comments.csv")).contains("夜里不要有强光照进窗户。");
    }

    @Test
    void ballotsAreOpenDataOnlyWhereThatWasSaidBefore() throws Exception {
        long id = prepared.divided(here, people, -1);
        current.as(worker, () -> consultations.close(id));
        Patience.await(() -> exports.isReady(id));
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate("update deliberation_consultation set publish_ballots = true where id = " + id);
        }
        Map<String, String> data = files(exports.archive(id));
        assertThat(data).containsKeys("votes.csv", "participants-votes.csv");
        assertThat(data.get("votes.csv").lines().skip(1).map(line -> line.split(",")[0]).distinct()).as("one time for all").hasSize(1);
        assertThat(data.get("participants-votes.csv").lines().skip(1).map(line -> line.split(",")[0])).hasSize(39).startsWith("0", "1");
        assertThat(exports.archive(id)).as("the same data are the same bytes").isEqualTo(exports.archive(id));
    }

    @Test
    void tooFewPeopleMakeNoMapAndADraftHasNone() {
        long id = prepared.gathering(here);
        assertThat(renew(id)).isFalse();
        assertThat(maps.read(id)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.archive(id));
        assertThat(current.as(people.get(0), () -> maps.mine(id))).isEmpty();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(Actor.VISITOR, () -> maps.mine(id)));
        matrix.only("deliberation.map");
    }

    /** A counter that runs with the votes tells when a neighbour votes, and lets somebody with a few accounts see the effect of each. */
    @Test
    void whileVotesComeTheirNumberIsToldRoughlyAndAsOfTheLastPicture() {
        long few = prepared.gathering(here);
        assertThat(participations.of(few)).matches(Participation::rough).matches(told -> !told.isKnown() && !told.hasShare() && told.votes() == 0);
        long id = prepared.divided(here, people, 10);
        renew(id);
        Participation before = participations.of(id);
        assertThat(before).matches(told -> told.isKnown() && told.rough() && told.voters() % 5 == 0 && told.votes() % 10 == 0 && told.perDay().isEmpty());
        assertThat(before.voters()).isBetween(35L, 40L);
        Actor newcomer = given.person(IdentityLevel.L2);
        maps.read(id).orElseThrow().all().forEach(told -> cast(id, newcomer, told.id()));
        assertThat(participations.of(id)).isEqualTo(before);
        assertThat(front.items(here.id())).extracting(FrontItem::say).contains("已有约 " + before.voters() + " 人表态", "正在征集意见");
        long over = prepared.over(here);
        current.as(worker, () -> consultations.close(over));
        assertThat(participations.of(over)).as("exactly after the count").matches(told -> !told.rough() && told.people() == 1);
    }

    /** With few people there is no map, but the report, the result and the data are there, and say why. */
    @Test
    void withoutAMapThereAreStillAReportAndData() throws Exception {
        long id = prepared.over(here);
        current.as(worker, () -> consultations.close(id));
        Patience.await(() -> exports.isReady(id));
        assertThat(maps.read(id)).isEmpty();
        assertThat(files(exports.archive(id))).containsOnlyKeys("comments.csv", "summary.csv");
        assertThat(report.sheet(PrintOrder.of(id)).blocks().toString()).contains("表态的人太少，画不出意见图谱", "1 人参与");
        assertThat(report.sheet(PrintOrder.of(id).in(Locale.ENGLISH)).blocks().toString()).contains("Too few people voted for an opinion map");
        assertThat(report.sheet(PrintOrder.of(prepared.gathering(here))).blocks().toString()).contains("暂时画不出意见图谱");
    }

    @Test
    void theImportedConversationHasPlausibleGroups() {
        Consultation uber = areas.communities().stream().flatMap(area -> consultations.ofArea(area.id()).stream())
                .filter(one -> one.isImported() && one.topic().title().contains("UberX")).findFirst().orElseThrow();
        Patience.await(() -> maps.read(uber.id()).isPresent());
        PublicMap map = maps.read(uber.id()).orElseThrow().map();
        assertThat(map.divided()).isTrue();
        assertThat(map.groups()).hasSizeBetween(2, 5).allMatch(group -> group.people() >= 50 && !group.own().isEmpty() && group.area().dots().size() > 2);
        assertThat(map.common()).as("all on which all groups agree, not only the first six").hasSizeGreaterThan(6);
        assertThat(MapJson.read(MapJson.write(map))).isEqualTo(map);
    }

    @Test
    void floodsAreShownToWhoModeratesAndToNobodyElse() {
        long id = prepared.divided(here, people, 10);
        assertThat(current.as(worker, () -> floods.report(id)).identical()).isEmpty();
        List<Long> ids = statements.page(id, StatementOrder.NEWEST, 1).lines().stream().map(StatementLine::id).toList();
        for (int i = 0; i < 6; i++) {
            Actor puppet = given.person(IdentityLevel.L1);
            ids.forEach(statement -> cast(id, puppet, statement));
        }
        for (int i = 0; i < 2; i++) {
            Actor parrot = given.person(IdentityLevel.L1);
            String tail = "!".repeat(i) + (i == 0 ? "吧" : "啊");
            current.as(parrot, () -> statements.say(id, "应当在北边再开一个小门方便大家进出" + tail));
        }
        FloodReport report = current.as(worker, () -> floods.report(id));
        assertThat(report.identical()).singleElement().satisfies(set -> {
            assertThat(set.people()).isEqualTo(6);
            assertThat(set.votes()).isEqualTo(14);
            assertThat(set.newcomers()).isEqualTo(6);
        });
        assertThat(report.alike()).singleElement().satisfies(alike -> assertThat(alike.authors()).isEqualTo(2));
        Actor alone = given.person(IdentityLevel.L1);
        for (String end : List.of("哦", "呀", "呢")) {
            current.as(alone, () -> statements.say(id, "雨天积水请在西侧路边挖一条排水沟" + end));
        }
        FloodReport later = current.as(worker, () -> floods.report(id));
        assertThat(later.alike()).as("of one person too").filteredOn(alike -> alike.authors() == 1).singleElement()
                .satisfies(alike -> assertThat(alike.said()).hasSize(3).allMatch(said -> said.id() > 0 && said.words().startsWith("雨天积水")));
        assertThat(later.bursts()).as("five within some minutes, each with its number").singleElement()
                .satisfies(burst -> assertThat(burst.said()).hasSize(5));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(people.get(0), () -> floods.report(id)));
    }

    @Test
    void whatWasSaidAlreadyIsOffered() {
        long id = prepared.divided(here, people, 10);
        assertThat(similar.to(id, "夜里不要有强光照进我家窗户")).extracting(SimilarStatements.Similar::body).containsExactly("夜里不要有强光照进窗户。");
        assertThat(similar.to(id, "完全不同的另一句话")).isEmpty();
        assertThat(similar.to(id, " ")).isEmpty();
    }

    private boolean renew(long id) {
        return current.as(Actor.PORTAL, () -> maps.renew(id));
    }

    private OwnPlace mine(long id, Actor person) {
        return current.as(person, () -> maps.mine(id)).orElseThrow();
    }

    private void cast(long id, Actor person, long statement) {
        current.as(person, () -> votes.cast(id, statement, statement % 2 == 0 ? Choice.AGREE : Choice.DISAGREE));
    }

    static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
