package org.yishi.neighborhood.founding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.register.Imports;
import org.yishi.neighborhood.register.book.Columns;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.sheet.TableColumn;
import org.yishi.portal.sheet.Tables;

/** A second, small compound of the demo on its way to an owners' assembly: reported, checked, the preparatory group named. All invented. */
@ApplicationScoped
@Open("made once, by the portal itself")
public class FoundingDemo implements DemoPart {

    private static final String COMPOUND = "guiling";
    private static final String DEVELOPER = "攀云置业有限公司（虚构）";
    private static final int FLOORS = 6;
    private static final int DOORS = 4;
    private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫");
    private static final List<String> GIVEN = List.of("建华", "秀兰", "志强", "桂芳", "永福", "玉梅");

    @Inject
    private Imports imports;
    @Inject
    private Tables tables;
    @Inject
    private Foundings foundings;
    @Inject
    private Preparations preparations;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void create(DemoCommunity demo) {
        long compound = areas.byCode(COMPOUND).orElseThrow().id();
        LocalDate today = LocalDate.now(clock);
        Actor street = demo.offices().get("street");
        current.as(demo.worker(), () -> {
            imports.takeOver(compound, imports.check(compound, "桂岭业主清册.xlsx", register(), DEVELOPER, today, true));
            long id = foundings.begin(compound, null);
            foundings.report(id, Founding.Reporter.DEVELOPER, today, new Scan("筹备报告.txt", "业主清册、建筑面积清单和物业用房清单（演示）"
                    .getBytes(StandardCharsets.UTF_8)));
            current.as(street, () -> {
                foundings.check(id, today, "");
                preparations.nameGroup(id, group());
            });
        });
    }

    /** One building of six floors, four doors each; two flats at the top are not sold yet. */
    private byte[] register() {
        List<List<String>> rows = new ArrayList<>();
        for (int floor = 1; floor <= FLOORS; floor++) {
            for (int door = 1; door <= DOORS; door++) {
                int number = rows.size();
                boolean unsold = floor == FLOORS && door > 2;
                rows.add(row(Map.of("code", "1-1-" + floor + "0" + door, "building", "1栋", "entrance", "1单元", "room", floor + "0" + door, "registered",
                        door % 2 == 0 ? "89.60" : "118.25", "status", unsold ? "未售" : "已交付", "owner", unsold ? DEVELOPER
                                : SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number / DOORS % GIVEN.size()))));
            }
        }
        return tables.write("业主清册", Columns.ALL, rows);
    }

    private static List<String> row(Map<String, String> cells) {
        return Columns.ALL.stream().map(TableColumn::key).map(key -> cells.getOrDefault(key, "")).toList();
    }

    /** Every seat that the law asks for, and as many owners as all others together. */
    private static List<PreparatoryGroupRule.Member> group() {
        List<GroupSeat> needed = List.copyOf(PreparatoryGroupRule.sichuan().needed());
        Stream<PreparatoryGroupRule.Member> others = needed.stream().map(seat -> new PreparatoryGroupRule.Member(seat,
                SURNAMES.get(seat.ordinal()) + "同志", seat == GroupSeat.STREET));
        Stream<PreparatoryGroupRule.Member> owners = IntStream.rangeClosed(0, needed.size()).mapToObj(number -> new PreparatoryGroupRule.Member(
                GroupSeat.OWNER, SURNAMES.get(number) + GIVEN.get(0), false));
        return Stream.concat(others, owners).toList();
    }
}
