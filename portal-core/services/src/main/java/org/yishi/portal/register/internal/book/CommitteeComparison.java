package org.yishi.portal.register.internal.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.register.internal.RegisterRepository.Holder;
import org.yishi.portal.register.internal.RegisterRepository.Numbered;

/** Compares the members of a file with the offices of the register. */
final class CommitteeComparison {

    private final RegisterRepository repository;
    private final Task task;
    private final Plan plan;
    private final List<Holder> holders;
    private final Map<Member.Known, Long> byKnown = new HashMap<>();
    private final Set<CapacityEntity> seen = new HashSet<>();
    private Map<String, Long> byIdNumber = Map.of();

    CommitteeComparison(RegisterRepository repository, Task task, Plan plan) {
        this.repository = repository;
        this.task = task;
        this.plan = plan;
        holders = repository.holders(task.areaId(), CommitteeBook.ROLES, task.today());
        // whoever lives or serves here may be recognised by name and birthday; two of the same name and day by neither
        Set<Member.Known> twice = new HashSet<>();
        repository.inhabitants(task.areaId()).forEach(one -> know(one.name(), one.birthDate(), one.personId(), twice));
        holders.forEach(holder -> know(holder.person().name(), holder.person().birthDate(), holder.person().id(), twice));
        byKnown.keySet().removeAll(twice);
    }

    private void know(String name, LocalDate birthDate, long personId, Set<Member.Known> twice) {
        Member.Known known = new Member.Known(name, birthDate);
        Long before = byKnown.putIfAbsent(known, personId);
        if (before != null && before != personId) {
            twice.add(known);
        }
    }

    void compare(List<Member> members) {
        byIdNumber = repository.personsByIdNumber(members.stream().map(Member::idHash).filter(hash -> !hash.isEmpty()).toList())
                .stream().collect(Collectors.toMap(Numbered::idNumberHash, Numbered::personId));
        Map<Object, PersonEntity> made = new HashMap<>();
        Map<Object, Set<Role>> offices = new HashMap<>();
        for (Member member : members) {
            if (member.isReadable()) {
                PersonEntity person = find(member).orElseGet(() -> made.computeIfAbsent(member.whoIsIt(), any -> newcomer(member)));
                Set<Role> together = offices.computeIfAbsent(person, any -> task.complete() ? new HashSet<>() : officesOf(person));
                together.add(member.role());
                if (together.contains(Role.SUPERVISION_MEMBER) && together.contains(Role.COMMITTEE_MEMBER)) {
                    member.line().error(CommitteeBook.BODY, "incompatible");
                }
                if (!person.name().equals(member.name())) {
                    member.line().error(CommitteeBook.NAME, "nameDiffers");
                }
                compare(member, person);
            }
        }
        if (task.complete()) {
            holders.stream().filter(holder -> !seen.contains(holder.capacity())).forEach(holder -> plan.end(holder.person().name(),
                    () -> holder.capacity().end(task.lastDay(), task.source())));
        }
    }

    private Optional<PersonEntity> find(Member member) {
        Long numbered = byIdNumber.get(member.idHash());
        Long known = numbered != null ? numbered : byKnown.get(member.known());
        // the same name and birthday under another number is another person
        return Optional.ofNullable(known).map(repository::person)
                .filter(person -> numbered != null || person.idNumberHash() == null || member.idHash().isEmpty());
    }

    private PersonEntity newcomer(Member member) {
        return PersonEntity.known(member.name(), member.phone().isEmpty() ? null : member.phone(), member.birth(), task.at());
    }

    private Set<Role> officesOf(PersonEntity person) {
        return holders.stream().filter(holder -> holder.person().equals(person)).map(holder -> holder.capacity().asCapacity().role())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void compare(Member member, PersonEntity person) {
        CapacityEntity held = holders.stream().filter(holder -> holder.person().equals(person)).map(Holder::capacity)
                .filter(capacity -> capacity.asCapacity().role() == member.role()).findFirst().orElse(null);
        String subject = member.name() + " " + member.line().text(CommitteeBook.BODY, 40);
        if (held != null) {
            seen.add(held);
        }
        if (held == null || !held.asCapacity().from().equals(member.from())) {
            plan.add(member.line().number(), subject, () -> {
                if (held != null) {
                    held.end(member.from().minusDays(1), task.source());
                }
                appear(member, person);
            });
            plan.then(() -> repository.add(CapacityEntity.given(person.id(), member.role(), task.areaId(), member.from(), member.to(),
                    member.act()).inSeat(member.seat())));
            return;
        }
        List<String> differ = new ArrayList<>();
        if (!Objects.equals(held.asCapacity().to(), member.to())) {
            differ.add(CommitteeBook.TO.heading());
        }
        if (!Objects.toString(held.seat(), "").equals(member.seat())) {
            differ.add(CommitteeBook.SEAT.heading());
        }
        if (!held.appointingAct().equals(member.act())) {
            differ.add(CommitteeBook.ACT.heading());
        }
        if (differ.isEmpty()) {
            plan.keep();
        } else {
            plan.change(member.line().number(), subject, differ, () -> {
                held.correct(member.to(), member.act());
                held.inSeat(member.seat());
            });
        }
    }

    private void appear(Member member, PersonEntity person) {
        if (!member.idHash().isEmpty()) {
            person.recogniseBy(member.idHash(), member.idTail());
        }
        person.confirm(IdentityLevel.L2, "REGISTER", task.by(), task.at());
        repository.add(person);
    }
}
