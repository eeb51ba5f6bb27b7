package org.yishi.portal.register.internal.book;

import static org.yishi.portal.register.internal.book.Column.optional;
import static org.yishi.portal.register.internal.book.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.DwellingUnitEntity;
import org.yishi.portal.register.internal.DwellingUnitEntity.Place;
import org.yishi.portal.register.internal.DwellingUnitEntity.Use;
import org.yishi.portal.register.internal.FloorArea;
import org.yishi.portal.register.internal.FloorArea.Source;
import org.yishi.portal.register.internal.RegisterRepository;

/** The register of dwelling units (房屋单元). */
@ApplicationScoped
public class UnitBook implements Book {

    static final Column CODE = required("unitCode", "房屋编号", "B-3-2-501", "unit code", "房屋代码", "单元编号", "房号编码");
    private static final Column COMPOUND = optional("compound", "小区", "滨江苑", "小区名称", "院落");
    private static final Column BUILDING = required("building", "楼栋", "3栋", "栋号", "楼号", "幢号");
    private static final Column ENTRANCE = optional("entrance", "单元", "2单元", "单元号");
    private static final Column ROOM = required("room", "房号", "501", "室号", "门牌号");
    private static final Column USE = optional("use", "用途", "住宅", "房屋用途");
    private static final Column AREA = optional("floorArea", "建筑面积", "89.50", "面积", "area");
    private static final Column SOURCE = optional("areaSource", "面积来源", "不动产登记", "area source");
    private static final Column DATED = optional("areaDated", "面积日期", "2015-06-30", "area dated");

    private static final Map<String, Use> USES = uses();
    private static final Map<String, Source> SOURCES = sources();

    private record Unit(Line line, String code, Place place, Use use, FloorArea floorArea) {
    }

    @Inject
    RegisterRepository repository;

    @Override
    public RegisterKind kind() {
        return RegisterKind.DWELLING_UNITS;
    }

    @Override
    public List<Column> columns() {
        return List.of(CODE, COMPOUND, BUILDING, ENTRANCE, ROOM, USE, AREA, SOURCE, DATED);
    }

    @Override
    public Plan plan(Task task, Headings headings) {
        Plan plan = new Plan();
        List<Unit> units = task.lines(headings).stream().map(UnitBook::read).toList();
        Once<String> codes = new Once<>(CODE, "unitTwice");
        Once<Place> places = new Once<>(ROOM, "placeTwice");
        Map<String, DwellingUnitEntity> known = repository.units(task.areaId()).stream()
                .collect(Collectors.toMap(DwellingUnitEntity::code, unit -> unit));
        units.forEach(unit -> {
            codes.see(unit.line(), unit.code());
            places.see(unit.line(), unit.place());
            compare(plan, task, unit, known.get(unit.code()));
        });
        endAbsent(plan, task, units.stream().map(Unit::code).collect(Collectors.toSet()), known);
        return plan;
    }

    private void compare(Plan plan, Task task, Unit unit, DwellingUnitEntity known) {
        String subject = unit.code() + " " + unit.place().inWords();
        if (known == null) {
            plan.add(unit.line().number(), subject, () -> repository.add(DwellingUnitEntity.register(task.areaId(), unit.code(),
                    unit.place(), unit.use() == null ? Use.DWELLING : unit.use(), unit.floorArea(), task.asOf())));
            return;
        }
        // an empty cell leaves what was known
        Use use = unit.use() == null ? known.use() : unit.use();
        FloorArea floorArea = unit.floorArea().squareMetres() == null ? known.floorArea() : unit.floorArea();
        List<String> differ = new ArrayList<>();
        if (!known.place().equals(unit.place())) {
            differ.add(ROOM.heading());
        }
        if (known.use() != use) {
            differ.add(USE.heading());
        }
        if (!known.floorArea().equals(floorArea)) {
            differ.add(AREA.heading());
        }
        if (differ.isEmpty()) {
            plan.keep();
        } else {
            plan.change(unit.line().number(), subject, differ, () -> known.correct(unit.place(), use, floorArea));
        }
    }

    private void endAbsent(Plan plan, Task task, Set<String> named, Map<String, DwellingUnitEntity> known) {
        if (task.complete()) {
            Map<Long, Long> inhabitants = new HashMap<>();
            repository.inhabitants(task.areaId()).forEach(one -> inhabitants.merge(
                    one.home().unitId() == null ? 0L : one.home().unitId(), 1L, Long::sum));
            known.values().stream().filter(unit -> !named.contains(unit.code())).forEach(unit -> {
                if (inhabitants.containsKey(unit.id())) {
                    task.findings().error(0, CODE, "unitLivedIn", unit.code(), inhabitants.get(unit.id()));
                }
                plan.end(unit.code() + " " + unit.place().inWords(), () -> unit.end(task.lastDay()));
            });
        }
    }

    private static Unit read(Line line) {
        LocalDate dated = line.pastDate(DATED);
        FloorArea area = new FloorArea(line.floorArea(AREA), line.choice(SOURCE, SOURCES, null), dated);
        return new Unit(line, line.text(CODE, 40),
                new Place(line.text(COMPOUND, 60), line.text(BUILDING, 40), line.text(ENTRANCE, 20), line.text(ROOM, 20)),
                line.choice(USE, USES, null), area);
    }

    private static Map<String, Use> uses() {
        Map<String, Use> uses = new LinkedHashMap<>();
        uses.put("住宅", Use.DWELLING);
        uses.put("商业", Use.SHOP);
        uses.put("办公", Use.OFFICE);
        uses.put("车位", Use.PARKING);
        uses.put("其他", Use.OTHER);
        return uses;
    }

    private static Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("不动产登记", Source.REGISTER);
        sources.put("测绘", Source.SURVEY);
        sources.put("销售合同", Source.CONTRACT);
        return sources;
    }
}
