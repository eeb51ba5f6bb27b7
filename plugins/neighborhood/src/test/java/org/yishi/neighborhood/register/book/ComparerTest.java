package org.yishi.neighborhood.register.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.register.Counting;
import org.yishi.neighborhood.register.Owner;
import org.yishi.neighborhood.register.RollLine;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.sheet.HeadedTable;
import org.yishi.portal.sheet.TableColumn;

class ComparerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String DEVELOPER = "桂香置业有限公司";

    private final List<HeadedTable.Row> rows = new ArrayList<>();

    @Test
    void mergedBuildingsAndRowsOfCoOwnersAreUnderstood() {
        row("building", "1栋", "entrance", "1单元", "room", "101", "registered", "80.00", "owner", "张三");
        row("room", "102", "registered", "90.5 平方米", "owner", "李四", "idNumber", Numbers.number(1));
        row("owner", "王五", "idNumber", Numbers.number(2));
        row("code", "合计", "registered", "170.5");

        Comparison found = compare(nothing());

        assertThat(found.findings().first(9)).isEmpty();
        assertThat(found.lines()).extracting(RollLine::code).containsExactly("1栋-1单元-101", "1栋-1单元-102");
        assertThat(found.lines().get(1).shares()).hasSize(2);
        assertThat(found.after()).isEqualTo(new AreaAndHeads(new BigDecimal("170.5"), 2));
    }

    @Test
    void everyErrorIsToldByItsRow() {
        unit("101", "registered", "80.00", "owner", "张三", "idNumber", Numbers.number(1));
        unit("101", "registered", "80.00", "owner", "李四");
        unit("103", "owner", "王五");
        unit("104", "registered", "80.00", "status", "已售未交付", "owner", DEVELOPER);
        unit("105", "registered", "80.00", "owner", "赵六", "idNumber", Numbers.number(1));
        unit("106", "registered", "80.00", "owner", "钱七", "idNumber", "990000196001010012");
        unit("107", "area", "80.00", "source", "测绘", "surveyed", "81.00", "owner", "孙八");
        unit("108", "registered", "80.00", "kind", "机库", "owner", "周九");
        unit("109", "registered", "80.00");

        Comparison found = compare(nothing());

        assertThat(found.findings().first(99)).filteredOn(Finding::fatal).extracting(Finding::row, Finding::why).containsExactlyInAnyOrder(
                tuple(2, "unitTwice"), tuple(3, "areaMissing"),
                tuple(4, "soldBySeller"), tuple(5, "idOfTwo"),
                tuple(6, "idNumber"), tuple(7, "areaTwice"),
                tuple(8, "choice"), tuple(9, "ownerMissing"));
        assertThat(found.after()).isNull();
    }

    @Test
    void sharesMustMakeTheWholeExactly() {
        unit("101", "registered", "80.00", "owner", "张三", "share", "1/3");
        unit("102", "registered", "80.00", "owner", "李四", "share", "1/3");
        unit("103", "registered", "80.00", "owner", "王五", "share", "33/100");
        assertThat(compare(nothing()).findings().first(9)).extracting(Finding::why).containsExactly("sharesSum");
    }

    @Test
    void sourcesThatDifferByMoreThanThreePercentAreShown() {
        unit("101", "registered", "100.00", "contract", "103.00", "owner", "张三");
        unit("102", "registered", "100.00", "contract", "103.01", "owner", "李四");
        assertThat(compare(nothing()).findings().first(9)).extracting(Finding::row, Finding::why)
                .containsExactly(tuple(2, "areasDiffer"));
    }

    @Test
    void whatTheDeveloperHasNotHandedOverIsOneHead() {
        unit("101", "registered", "80.00", "owner", "张三");
        unit("102", "contract", "70.00", "status", "未售", "owner", DEVELOPER);
        unit("103", "contract", "60.00", "status", "已售未交付", "owner", "李四");
        assertThat(compare(nothing()).after()).isEqualTo(new AreaAndHeads(new BigDecimal("210"), 2));
    }

    @Test
    void theSameNameWithoutANumberIsNotTakenForTheSamePerson() {
        unit("101", "registered", "80.00", "owner", "张三");
        unit("102", "registered", "80.00", "owner", "张三");
        unit("103", "registered", "80.00", "owner", "李四", "idNumber", Numbers.number(1));
        unit("104", "registered", "80.00", "owner", "李四", "idNumber", Numbers.number(1));
        Comparison found = compare(nothing());
        assertThat(found.after().heads()).isEqualTo(3);
        assertThat(found.findings().first(9)).extracting(Finding::why).containsExactly("sameName");
    }

    @Test
    void aSecondFileShowsWhatIsNewChangedAndGone() {
        unit("101", "registered", "80.00", "owner", "张三");
        unit("102", "registered", "80.00", "owner", "李四");
        unit("103", "registered", "80.00", "owner", "王五");
        unit("104", "registered", "80.00", "owner", "赵六");
        Comparison first = compare(nothing());
        rows.clear();
        unit("101", "registered", "80.00", "owner", "张三");
        unit("102", "registered", "81.25", "owner", "李四");
        unit("103", "registered", "80.00", "owner", "钱七", "from", "2026-06-01");
        unit("105", "registered", "50.00", "owner", "孙八");

        Comparison second = compare(after(first));

        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.changes()).extracting(LineChange::kind, LineChange::code, LineChange::what).containsExactly(
                tuple(LineChange.Kind.CHANGED, "1栋-102", List.of("area")),
                tuple(LineChange.Kind.CHANGED, "1栋-103", List.of("owner")),
                tuple(LineChange.Kind.ADDED, "1栋-105", List.of()),
                tuple(LineChange.Kind.ENDED, "1栋-104", List.of()));
        RollLine sold = second.lines().get(1);
        assertThat(sold.heldOn(LocalDate.of(2026, 5, 31))).extracting(share -> share.owner()).containsExactly(3);
        assertThat(sold.heldOn(LocalDate.of(2026, 6, 1))).extracting(share -> share.owner()).containsExactly(5);
    }

    @Test
    void aNumberThatComesLaterCompletesWhoIsKnown() {
        unit("101", "registered", "80.00", "owner", "张三");
        Comparison first = compare(nothing());
        rows.clear();
        unit("101", "registered", "80.00", "owner", "张三", "idNumber", Numbers.number(7));
        Comparison second = compare(after(first));
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.completed()).extracting(KnownOwner::number).containsExactly(1);
        assertThat(second.isIdle()).isFalse();
    }

    private static Comparer.InForce nothing() {
        return new Comparer.InForce(0, List.of(), List.of(), Counting.STANDARD, DEVELOPER);
    }

    private static Comparer.InForce after(Comparison first) {
        Integer developer = first.fresh().stream().filter(owner -> owner.kind() == Owner.Kind.DEVELOPER).map(KnownOwner::number).findFirst()
                .orElse(null);
        return new Comparer.InForce(1, first.lines(), first.fresh(), new Counting(Counting.STANDARD.parking(), Counting.STANDARD.matching(),
                developer), DEVELOPER);
    }

    private Comparison compare(Comparer.InForce inForce) {
        return new Comparer(inForce, TODAY).compare(new HeadedTable(rows, List.of()), TODAY, true, Numbers::read);
    }

    private void unit(String room, String... cells) {
        List<String> all = new ArrayList<>(List.of("building", "1栋", "room", room));
        all.addAll(List.of(cells));
        row(all.toArray(String[]::new));
    }

    private void row(String... cells) {
        Map<String, String> byKey = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            String key = cells[i];
            assertThat(Columns.ALL).extracting(TableColumn::key).contains(key);
            byKey.put(key, cells[i + 1]);
        }
        rows.add(new HeadedTable.Row(rows.size() + 1, byKey));
    }
}
