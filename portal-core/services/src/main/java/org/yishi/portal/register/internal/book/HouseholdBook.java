package org.yishi.portal.register.internal.book;

import static org.yishi.portal.register.internal.book.Column.optional;
import static org.yishi.portal.register.internal.book.Column.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.HouseholdEntity;
import org.yishi.portal.register.internal.HouseholdEntity.Kind;
import org.yishi.portal.register.internal.RegisterRepository;

/** The register of households (户). */
@ApplicationScoped
public class HouseholdBook implements Book {

    static final Column NUMBER = required("household", "户号", "H001", "户编号", "household number", "住户编号");
    private static final Column KIND = optional("householdKind", "户类别", "户籍户", "户别", "kind");
    private static final Column GROUP = optional("group", "居民小组", "第一居民小组", "小组", "residents group");
    private static final Column UNIT = optional("unitCode", "房屋编号", "B-3-2-501", "unit code", "房屋代码");

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("户籍户", Kind.REGISTERED);
        KINDS.put("常住户", Kind.USUAL);
    }

    private record Household(Line line, String number, Kind kind, String group, String unitCode) {
    }

    @Inject
    RegisterRepository repository;

    @Override
    public RegisterKind kind() {
        return RegisterKind.HOUSEHOLDS;
    }

    @Override
    public List<Column> columns() {
        return List.of(NUMBER, KIND, GROUP, UNIT);
    }

    @Override
    public Plan plan(Task task, Headings headings) {
        Plan plan = new Plan();
        Map<String, Long> units = repository.unitIds(task.areaId());
        Map<String, HouseholdEntity> known = repository.households(task.areaId()).stream()
                .collect(Collectors.toMap(HouseholdEntity::number, household -> household));
        Once<String> numbers = new Once<>(NUMBER, "householdTwice");
        List<Household> households = task.lines(headings).stream().map(line -> new Household(line, line.text(NUMBER, 40),
                line.choice(KIND, KINDS, null), line.text(GROUP, 40), line.text(UNIT, 40))).toList();
        households.forEach(household -> {
            numbers.see(household.line(), household.number());
            if (!household.unitCode().isEmpty() && !units.containsKey(household.unitCode())) {
                household.line().error(UNIT, "unknownUnit", household.unitCode());
            }
            compare(plan, task, household, units.get(household.unitCode()), known.get(household.number()));
        });
        endAbsent(plan, task, households.stream().map(Household::number).collect(Collectors.toSet()), known);
        return plan;
    }

    private void compare(Plan plan, Task task, Household household, Long unitId, HouseholdEntity known) {
        if (known == null) {
            plan.add(household.line().number(), household.number(), () -> repository.add(HouseholdEntity.register(task.areaId(),
                    household.number(),
                    household.kind() == null ? Kind.REGISTERED : household.kind(), household.group(), unitId, task.asOf())));
            return;
        }
        // an empty cell leaves what was known
        Kind kind = household.kind() == null ? known.kind() : household.kind();
        String group = household.group().isEmpty() ? known.group() : household.group();
        Long unit = unitId == null ? known.unitId() : unitId;
        List<String> differ = new ArrayList<>();
        if (known.kind() != kind) {
            differ.add(KIND.heading());
        }
        if (!known.group().equals(group)) {
            differ.add(GROUP.heading());
        }
        if (!Objects.equals(known.unitId(), unit)) {
            differ.add(UNIT.heading());
        }
        if (differ.isEmpty()) {
            plan.keep();
        } else {
            plan.change(household.line().number(), household.number(), differ,
                    () -> known.correct(kind, group, unit));
        }
    }

    private void endAbsent(Plan plan, Task task, Set<String> named, Map<String, HouseholdEntity> known) {
        if (task.complete()) {
            Map<Long, Long> members = repository.inhabitants(task.areaId()).stream()
                    .collect(Collectors.groupingBy(one -> one.home().householdId(), Collectors.counting()));
            known.values().stream().filter(household -> !named.contains(household.number())).forEach(household -> {
                if (members.containsKey(household.id())) {
                    task.findings().error(0, NUMBER, "householdLivedIn", household.number(), members.get(household.id()));
                }
                plan.end(household.number(), () -> household.end(task.lastDay()));
            });
        }
    }
}
