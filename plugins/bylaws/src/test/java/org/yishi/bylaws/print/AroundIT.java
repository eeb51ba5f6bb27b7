package org.yishi.bylaws.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.biography.VersionChapters;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.enforcement.EnforcementState;
import org.yishi.bylaws.enforcement.Enforcements;
import org.yishi.bylaws.enforcement.ObjectionSheet;
import org.yishi.bylaws.mydata.BylawRecords;
import org.yishi.bylaws.opendata.BylawDates;
import org.yishi.bylaws.paper.AmendmentSheet;
import org.yishi.bylaws.paper.BreachSheet;
import org.yishi.bylaws.paper.CommentSheet;
import org.yishi.bylaws.paper.Scan;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Deadlines;
import org.yishi.bylaws.version.Motions;
import org.yishi.bylaws.version.Purpose;
import org.yishi.bylaws.version.Town;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.people.Role;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.testkit.Finding;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What stands around the bylaws of the demo and of a town: paper in and out, search, dates, to-dos, biography, what is held about persons. */
@PortalTest
class AroundIT {

    private static final List<String> PUBLIC = List.of("bylaws.poster", "bylaws.booklet", "bylaws.history", "bylaws.draft", "bylaws.comparison", "bylaws.comments",
            "bylaws.legality", "bylaws.result", "bylaws.filing");

    @Inject
    private Town town;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Comments comments;
    @Inject
    private Amendments amendments;
    @Inject
    private Enforcements enforcements;
    @Inject
    private Instance<Printable> printables;
    @Inject
    private CommentSheet commentSheet;
    @Inject
    private AmendmentSheet amendmentSheet;
    @Inject
    private BreachSheet breachSheet;
    @Inject
    private ObjectionSheet objectionSheet;
    @Inject
    private BylawRecords records;
    @Inject
    private BylawDates dates;
    @Inject
    private Deadlines deadlines;
    @Inject
    private Motions motions;
    @Inject
    private VersionChapters chapters;
    @Inject
    private Finding finding;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void everySheetIsPrinted() {
        BylawVersion second = second();
        for (String name : PUBLIC) {
            Sheet sheet = current.as(Actor.VISITOR, () -> printable(name).sheet(PrintOrder.of(second.id())));
            assertThat(sheet.blocks()).as(name).isNotEmpty();
            assertThat(sheet.privacy()).isEqualTo(Privacy.PUBLIC);
            assertThat(sheet.subtitle()).as(name).contains("样例");
            assertThat(sheet.toString()).as(name).doesNotContain("??", "李秀英", "二单元");
        }
        assertThat(printable("bylaws.comparison").sheet(PrintOrder.of(second.id())).toString()).contains("【删：一】【增：两】次");
        assertThatThrownBy(() -> current.as(Actor.VISITOR, () -> printable("bylaws.record").sheet(PrintOrder.of(1)))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void itIsFoundAndDatedAndHasItsChapter() {
        Area guiyuan = areas.byCode("guiyuan").orElseThrow();
        assertThat(finding.titles("独居老人", guiyuan)).anyMatch(title -> title.startsWith("桂苑社区居民公约 第"));
        BylawVersion open = bylaws.in(guiyuan.id(), LocalDate.now()).get(1).running();
        assertThat(dates.between(List.of(guiyuan.id()), LocalDate.now().minusDays(60), LocalDate.now().plusDays(30))).extracting(entry -> entry.id())
                .contains("heard-" + open.id(), "force-" + second().id());
        assertThat(dates.find("heard-" + open.id())).isPresent();
        assertThat(chapters.chapter(second().dossier())).hasValueSatisfying(chapter -> assertThat(chapter.moments()).hasSizeGreaterThan(3));
        assertThat(chapters.chapter("bylaws/version/999999")).isEmpty();
    }

    @Test
    void whatIsWrittenOnPaperCountsAsOnTheScreenAndIsHeldAboutThePerson() {
        Town.Folk folk = town.settle();
        long id = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate opened = town.laidOpen(folk, id, Town.BEGIN, "第一条 楼道不堆放杂物。", "第二条 遛狗牵绳。");
        LocalDate day = opened.plusDays(2);
        time.on(day, () -> current.as(folk.resident(), () -> {
            assertThat(commentSheet.open(folk.area().id())).hasSize(1);
            commentSheet.enter(filled(folk, id, day, Map.of("article", "1", "quoted", "杂物", "comment", "鞋柜算不算？")));
            amendmentSheet.enter(filled(folk, id, day, Map.of("kind", "INSERT", "anchor", "2", "body", "垃圾分类。", "reason", "漏了")));
        }));
        assertThat(comments.count(id)).isEqualTo(1);
        assertThat(amendments.of(id)).singleElement().satisfies(one -> assertThat(one.isFromPaper()).isTrue());
        assertThat(records.held(folk.resident().personId())).hasSize(2);
        assertThat(records.held(folk.supervisor().personId())).isEmpty();
    }

    @Test
    void aBreachAndAnObjectionComeOnPaperToo() {
        Town.Folk folk = town.settle();
        long version = town.begin(folk, 0, Purpose.FIRST, Town.BEGIN);
        LocalDate day = town.made(folk, version, Town.BEGIN, "第一条 楼道不堆放杂物。").plusDays(3);
        long bylaw = town.version(version).bylawId();
        time.on(day, () -> current.as(folk.resident(), () -> breachSheet.enter(filled(folk, bylaw, day, Map.of("article", "1", "happenedOn", day.toString(), "fact", "放着柜子")))));
        long record = current.as(folk.worker(), () -> enforcements.list(folk.area().id())).get(0).id();
        time.on(day, () -> current.as(folk.worker(), () -> {
            enforcements.handle(record, EnforcementState.HEARD, null, "听了", Scan.NONE, day);
            enforcements.handle(record, EnforcementState.TALKED, null, "说了", Scan.NONE, day);
        }));
        String code = current.as(folk.worker(), () -> enforcements.file(record)).record().code();
        Actor concerned = town.person(Role.RESIDENT, folk.area());
        time.on(day, () -> current.as(concerned, () -> objectionSheet.enter(filled(folk, record, day, Map.of("code", code, "body", "不服")))));
        assertThat(current.as(concerned, () -> enforcements.own(record)).record().state()).isEqualTo(EnforcementState.OBJECTED);
        LocalDate later = day.plusYears(3);
        assertThat(time.on(later, () -> current.as(folk.worker(), () -> deadlines.of(folk.worker(), folk.area().id())))).as("its years are over").hasSize(1);
        assertThat(time.on(day, () -> current.as(folk.worker(), () -> deadlines.of(folk.worker(), folk.area().id())))).isEmpty();
        time.on(later, () -> current.as(folk.worker(), () -> motions.withdraw(town.begin(folk, bylaw, Purpose.REVISION, later), "评估过，不用改")));
        assertThat(time.on(later, () -> current.as(folk.worker(), () -> deadlines.of(folk.worker(), folk.area().id())))).as("it was looked at").isEmpty();
    }

    private static FilledForm filled(Town.Folk folk, long subject, LocalDate day, Map<String, String> values) {
        return new FilledForm(subject, folk.resident().personId(), "测试人", "", day, false, values, 1, folk.worker());
    }

    private BylawVersion second() {
        return bylaws.in(areas.byCode("guiyuan").orElseThrow().id(), LocalDate.now()).get(0).inForce();
    }

    private Printable printable(String name) {
        return printables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
