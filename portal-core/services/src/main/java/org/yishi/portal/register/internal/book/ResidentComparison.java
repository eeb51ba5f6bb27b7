package org.yishi.portal.register.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.register.internal.RegisterRepository.Inhabitant;
import org.yishi.portal.register.internal.ResidenceEntity;
import org.yishi.portal.register.internal.ResidenceEntity.Home;

/** Compares the residents of a file with those of the register. */
final class ResidentComparison {

    private final RegisterRepository repository;
    private final Task task;
    private final Plan plan;
    private final Map<Long, Inhabitant> byPerson = new HashMap<>();
    private final Map<Resident.Known, Inhabitant> byKnown = new HashMap<>();
    private final Map<Long, List<CapacityEntity>> capacities = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final Set<Resident.Known> namesakes = new HashSet<>();
    private Map<String, PersonEntity> byIdNumber = Map.of();

    ResidentComparison(RegisterRepository repository, Task task, Plan plan) {
        this.repository = repository;
        this.task = task;
        this.plan = plan;
        for (Inhabitant one : repository.inhabitants(task.areaId())) {
            byPerson.put(one.person().id(), one);
            if (one.person().idNumberHash() == null) {
                PersonEntity person = one.person();
                byKnown.put(new Resident.Known(person.name(), person.birthDate(), one.residence().home().householdId()), one);
                Resident.Known anywhere = new Resident.Known(person.name(), person.birthDate(), 0);
                if (byKnown.putIfAbsent(anywhere, one) != null) {
                    namesakes.add(anywhere);
                }
            }
        }
        repository.holders(task.areaId(), List.of(Role.RESIDENT), task.today()).forEach(holder ->
                capacities.computeIfAbsent(holder.person().id(), any -> new ArrayList<>()).add(holder.capacity()));
    }

    void compare(List<Resident> residents) {
        byIdNumber = repository.personsByIdNumber(residents.stream().map(Resident::idHash).filter(hash -> !hash.isEmpty()).toList())
                .stream().collect(Collectors.toMap(PersonEntity::idNumberHash, person -> person));
        Set<Resident.Known> inFile = new HashSet<>();
        residents.stream().map(Resident::anywhere).filter(known -> !inFile.add(known)).forEach(namesakes::add);
        residents.forEach(this::compare);
        if (task.complete()) {
            byPerson.values().stream().filter(one -> !seen.contains(one.person().id())).forEach(this::end);
        }
    }

    private void compare(Resident resident) {
        PersonEntity person = byIdNumber.get(resident.idHash());
        Inhabitant inhabitant = person == null ? recogniseWithoutNumber(resident) : byPerson.get(person.id());
        if (inhabitant != null) {
            seen.add(inhabitant.person().id());
            change(resident, inhabitant.person(), inhabitant.residence());
        } else if (person != null) {
            if (!person.name().equals(resident.name())) {
                // the number is known from elsewhere; another community's entry is not corrected from here
                resident.line().error(ResidentBook.NAME, "nameDiffers");
            }
            add(resident, person);
        } else {
            add(resident, PersonEntity.known(resident.name(), resident.phone().isEmpty() ? null : resident.phone(), resident.birth(),
                    task.at()));
        }
    }

    private Inhabitant recogniseWithoutNumber(Resident resident) {
        Inhabitant there = byKnown.get(resident.known());
        return there != null || namesakes.contains(resident.anywhere()) ? there : byKnown.get(resident.anywhere());
    }

    private void add(Resident resident, PersonEntity person) {
        plan.add(resident.line().number(), resident.subject(), () -> {
            recognise(person, resident);
            person.confirm(IdentityLevel.L2, "REGISTER", Math.max(task.by(), 0), task.at());
            repository.add(person);
        });
        plan.then(() -> {
            if (!capacities.containsKey(person.id())) {
                repository.add(CapacityEntity.given(person.id(), Role.RESIDENT, task.areaId(), task.asOf(), null, task.source()));
            }
            repository.add(ResidenceEntity.begin(task.areaId(), person.id(), resident.newHome(), task.asOf()));
        });
    }

    private void change(Resident resident, PersonEntity person, ResidenceEntity residence) {
        Home home = resident.home(residence.home());
        String phone = resident.phone().isEmpty() ? person.phone() : resident.phone();
        List<String> differ = new ArrayList<>();
        differ(differ, ResidentBook.NAME, person.name(), resident.name());
        differ(differ, ResidentBook.ID_NUMBER, resident.idHash().isEmpty() ? "" : Objects.toString(person.idNumberHash(), ""), resident.idHash());
        differ(differ, ResidentBook.BIRTH, person.birthDate(), resident.birth() == null ? person.birthDate() : resident.birth());
        differ(differ, ResidentBook.PHONE, person.phone(), phone);
        differ(differ, ResidentBook.HOUSEHOLD, residence.home().householdId(), home.householdId());
        differ(differ, ResidentBook.UNIT, residence.home().unitId(), home.unitId());
        differ(differ, ResidentBook.RELATION, residence.home().relation(), home.relation());
        differ(differ, ResidentBook.REPRESENTATIVE, residence.home().representative(), home.representative());
        if (differ.isEmpty()) {
            plan.keep();
            return;
        }
        boolean moved = residence.home().householdId() != home.householdId();
        plan.change(resident.line().number(), resident.subject(), differ, () -> {
            recognise(person, resident);
            person.correct(resident.name(), phone);
            if (moved) {
                residence.end(task.lastDay());
            } else {
                residence.correct(home);
            }
        });
        if (moved) {
            plan.then(() -> repository.add(ResidenceEntity.begin(task.areaId(), person.id(), home, task.asOf())));
        }
    }

    private void end(Inhabitant one) {
        plan.end(one.person().name(), () -> {
            one.residence().end(task.lastDay());
            capacities.getOrDefault(one.person().id(), List.of()).forEach(capacity -> capacity.end(task.lastDay(), task.source()));
        });
    }

    private static void recognise(PersonEntity person, Resident resident) {
        if (!resident.idHash().isEmpty()) {
            person.recogniseBy(resident.idHash(), resident.idTail());
        }
        if (resident.birth() != null) {
            person.bornOn(resident.birth());
        }
    }

    private static void differ(List<String> differ, Column column, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differ.add(column.heading());
        }
    }
}
