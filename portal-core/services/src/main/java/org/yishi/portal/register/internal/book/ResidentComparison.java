package org.yishi.portal.register.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.register.internal.RegisterRepository.Inhabitant;
import org.yishi.portal.register.internal.RegisterRepository.Numbered;
import org.yishi.portal.register.internal.ResidenceEntity;
import org.yishi.portal.register.internal.ResidenceEntity.Home;

/** Compares the residents of a file with those of the register. */
final class ResidentComparison {

    private final RegisterRepository repository;
    private final Task task;
    private final Plan plan;
    private final Map<Long, Inhabitant> byPerson = new HashMap<>();
    private final Map<Resident.Known, Inhabitant> byKnown = new HashMap<>();
    private final Map<Long, List<Long>> capacities;
    private final Set<Long> seen = new HashSet<>();
    private final Set<Resident.Known> namesakes = new HashSet<>();
    private Map<String, Numbered> byIdNumber = Map.of();

    ResidentComparison(RegisterRepository repository, Task task, Plan plan) {
        this.repository = repository;
        this.task = task;
        this.plan = plan;
        capacities = repository.residentCapacities(task.areaId(), task.today());
        for (Inhabitant one : repository.inhabitants(task.areaId())) {
            byPerson.put(one.personId(), one);
            if (one.idNumberHash() == null) {
                byKnown.put(new Resident.Known(one.name(), one.birthDate(), one.home().householdId()), one);
                Resident.Known anywhere = new Resident.Known(one.name(), one.birthDate(), 0);
                if (byKnown.putIfAbsent(anywhere, one) != null) {
                    namesakes.add(anywhere);
                }
            }
        }
    }

    void compare(List<Resident> residents) {
        byIdNumber = repository.personsByIdNumber(residents.stream().map(Resident::idHash).filter(hash -> !hash.isEmpty()).toList())
                .stream().collect(Collectors.toMap(Numbered::idNumberHash, person -> person));
        Set<Resident.Known> inFile = new HashSet<>();
        residents.stream().map(Resident::anywhere).filter(known -> !inFile.add(known)).forEach(namesakes::add);
        residents.forEach(this::compare);
        if (task.complete()) {
            byPerson.values().stream().filter(one -> !seen.contains(one.personId())).forEach(this::end);
        }
    }

    private void compare(Resident resident) {
        Numbered person = byIdNumber.get(resident.idHash());
        Inhabitant inhabitant = person == null ? recogniseWithoutNumber(resident) : byPerson.get(person.personId());
        if (inhabitant != null) {
            seen.add(inhabitant.personId());
            change(resident, inhabitant);
        } else if (person != null) {
            if (!person.name().equals(resident.name())) {
                // the number is known from elsewhere; another community's entry is not corrected from here
                resident.line().error(ResidentBook.NAME, "nameDiffers");
            }
            add(resident, () -> repository.person(person.personId()));
        } else {
            add(resident, () -> PersonEntity.known(resident.name(), resident.phone().isEmpty() ? null : resident.phone(),
                    resident.birth(), task.at()));
        }
    }

    private Inhabitant recogniseWithoutNumber(Resident resident) {
        Inhabitant there = byKnown.get(resident.known());
        return there != null || namesakes.contains(resident.anywhere()) ? there : byKnown.get(resident.anywhere());
    }

    private void add(Resident resident, Supplier<PersonEntity> found) {
        PersonEntity[] person = new PersonEntity[1];
        plan.add(resident.line().number(), resident.subject(), () -> {
            person[0] = found.get();
            recognise(person[0], resident);
            person[0].confirm(IdentityLevel.L2, "REGISTER", task.by(), task.at());
            repository.add(person[0]);
        });
        plan.then(() -> {
            long id = person[0].id();
            if (!capacities.containsKey(id)) {
                repository.add(CapacityEntity.given(id, Role.RESIDENT, task.areaId(), task.asOf(), null, task.source()));
            }
            repository.add(ResidenceEntity.begin(task.areaId(), id, resident.newHome(), task.asOf()));
        });
    }

    private void change(Resident resident, Inhabitant known) {
        Home home = resident.home(known.home());
        String phone = resident.phone().isEmpty() ? known.phone() : resident.phone();
        List<String> differ = new ArrayList<>();
        differ(differ, ResidentBook.NAME, known.name(), resident.name());
        differ(differ, ResidentBook.ID_NUMBER, resident.idHash().isEmpty() ? "" : Objects.toString(known.idNumberHash(), ""), resident.idHash());
        differ(differ, ResidentBook.BIRTH, known.birthDate(), resident.birth() == null ? known.birthDate() : resident.birth());
        differ(differ, ResidentBook.PHONE, known.phone(), phone);
        differ(differ, ResidentBook.HOUSEHOLD, known.home().householdId(), home.householdId());
        differ(differ, ResidentBook.UNIT, known.home().unitId(), home.unitId());
        differ(differ, ResidentBook.RELATION, known.home().relation(), home.relation());
        differ(differ, ResidentBook.REPRESENTATIVE, known.home().representative(), home.representative());
        if (differ.isEmpty()) {
            plan.keep();
            return;
        }
        boolean moved = known.home().householdId() != home.householdId();
        plan.change(resident.line().number(), resident.subject(), differ, () -> {
            PersonEntity person = repository.person(known.personId());
            recognise(person, resident);
            person.correct(resident.name(), phone);
            if (moved) {
                repository.residence(known.residenceId()).end(task.lastDay());
            } else {
                repository.residence(known.residenceId()).correct(home);
            }
        });
        if (moved) {
            plan.then(() -> repository.add(ResidenceEntity.begin(task.areaId(), known.personId(), home, task.asOf())));
        }
    }

    private void end(Inhabitant one) {
        plan.end(one.name(), () -> {
            repository.residence(one.residenceId()).end(task.lastDay());
            capacities.getOrDefault(one.personId(), List.of())
                    .forEach(capacity -> repository.capacity(capacity).end(task.lastDay(), task.source()));
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
