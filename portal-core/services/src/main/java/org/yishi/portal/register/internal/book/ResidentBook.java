package org.yishi.portal.register.internal.book;

import static org.yishi.portal.register.internal.book.Column.optional;
import static org.yishi.portal.register.internal.book.Column.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.internal.IdNumber;
import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.RegisterRepository;

/** The register of residents (居民). A resident is recognised by the identity number, or else by name, birthday and household. */
@ApplicationScoped
public class ResidentBook implements Book {

    static final Column NAME = required("name", "姓名", "王小明", "居民姓名");
    static final Column ID_NUMBER = optional("idNumber", "身份证号码", "11010519491231002X", "身份证号", "身份证", "公民身份号码", "id number");
    static final Column BIRTH = optional("birthDate", "出生日期", "1949-12-31", "生日", "出生年月日", "date of birth");
    static final Column PHONE = optional("phone", "手机号码", "13800000000", "手机号", "手机", "电话", "联系电话", "mobile");
    static final Column HOUSEHOLD = required("household", "户号", "H001", "户编号", "household number", "住户编号");
    static final Column UNIT = optional("unitCode", "房屋编号", "B-3-2-501", "unit code", "房屋代码");
    static final Column RELATION = optional("relation", "与户主关系", "户主", "关系");
    static final Column REPRESENTATIVE = optional("representative", "户代表", "是", "是否户代表");

    private static final Map<String, Boolean> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("是", true);
        YES_OR_NO.put("否", false);
    }

    @Inject
    RegisterRepository repository;
    @Inject
    KeyedHash hash;

    @Override
    public RegisterKind kind() {
        return RegisterKind.RESIDENTS;
    }

    @Override
    public List<Column> columns() {
        return List.of(NAME, ID_NUMBER, BIRTH, PHONE, HOUSEHOLD, UNIT, RELATION, REPRESENTATIVE);
    }

    @Override
    public Plan plan(Task task, Headings headings) {
        Map<String, Long> households = repository.householdIds(task.areaId());
        Map<String, Long> units = repository.unitIds(task.areaId());
        List<Resident> residents = task.lines(headings).stream().map(line -> read(line, households, units)).toList();
        seeOnce(residents);
        Plan plan = new Plan();
        new ResidentComparison(repository, task, plan).compare(residents);
        warnOfEmptyHouseholds(task, households, residents);
        return plan;
    }

    private void warnOfEmptyHouseholds(Task task, Map<String, Long> households, List<Resident> residents) {
        Set<Long> livedIn = residents.stream().map(Resident::householdId).collect(Collectors.toSet());
        if (!task.complete()) {
            repository.inhabitants(task.areaId()).forEach(one -> livedIn.add(one.home().householdId()));
        }
        List<String> empty = households.entrySet().stream().filter(household -> !livedIn.contains(household.getValue()))
                .map(Map.Entry::getKey).sorted().toList();
        if (!empty.isEmpty()) {
            task.findings().warn(0, HOUSEHOLD, "householdsEmpty", empty.size(),
                    empty.stream().limit(10).collect(Collectors.joining("、")));
        }
    }

    private Resident read(Line line, Map<String, Long> households, Map<String, Long> units) {
        String name = line.text(NAME, 60);
        IdNumber number = line.idNumber(ID_NUMBER);
        LocalDate birth = line.pastDate(BIRTH);
        if (number != null && birth != null && !number.birthDate().equals(birth)) {
            line.error(BIRTH, "birthDiffers", number.birthDate().toString());
        } else if (line.isEmpty(ID_NUMBER) && line.isEmpty(BIRTH)) {
            line.error(ID_NUMBER, "whoIsIt");
        }
        String household = line.text(HOUSEHOLD, 40);
        if (!household.isEmpty() && !households.containsKey(household)) {
            line.error(HOUSEHOLD, "unknownHousehold", household);
        }
        String unit = line.text(UNIT, 40);
        if (!unit.isEmpty() && !units.containsKey(unit)) {
            line.error(UNIT, "unknownUnit", unit);
        }
        return new Resident(line, name, number == null ? "" : hash.of(number), number == null ? "" : number.tail(),
                number == null ? birth : number.birthDate(), line.phone(PHONE), household,
                households.getOrDefault(household, 0L), units.get(unit), line.text(RELATION, 20),
                line.choice(REPRESENTATIVE, YES_OR_NO, null));
    }

    private static void seeOnce(List<Resident> residents) {
        Once<String> numbers = new Once<>(ID_NUMBER, "personTwice");
        Once<Resident.Known> persons = new Once<>(NAME, "personTwice");
        Map<String, Integer> representatives = new HashMap<>();
        for (Resident resident : residents) {
            boolean told = numbers.see(resident.line(), resident.idHash());
            persons.see(resident.line(), told || resident.birth() == null ? null : resident.known());
            Integer before = Boolean.TRUE.equals(resident.representative()) ? representatives.putIfAbsent(resident.household(), resident.line().number()) : null;
            if (before != null) {
                resident.line().error(REPRESENTATIVE, "representativeTwice", before);
            }
        }
    }
}
