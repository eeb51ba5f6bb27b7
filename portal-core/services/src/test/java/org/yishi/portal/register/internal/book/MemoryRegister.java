package org.yishi.portal.register.internal.book;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.register.internal.DwellingUnitEntity;
import org.yishi.portal.register.internal.HouseholdEntity;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.register.internal.ResidenceEntity;

/** A register without a database. */
class MemoryRegister extends RegisterRepository {

    private final List<Object> rows = new ArrayList<>();

    @Override
    public void add(Object entity) {
        if (!rows.contains(entity)) {
            rows.add(entity);
            set(entity, "id", (long) rows.size());
        }
    }

    @Override
    public List<DwellingUnitEntity> units(long areaId) {
        return inForce(DwellingUnitEntity.class).toList();
    }

    @Override
    public List<HouseholdEntity> households(long areaId) {
        return inForce(HouseholdEntity.class).toList();
    }

    @Override
    public Map<String, Long> unitIds(long areaId) {
        return inForce(DwellingUnitEntity.class).collect(Collectors.toMap(DwellingUnitEntity::code, DwellingUnitEntity::id));
    }

    @Override
    public Map<String, Long> householdIds(long areaId) {
        return inForce(HouseholdEntity.class).collect(Collectors.toMap(HouseholdEntity::number, HouseholdEntity::id));
    }

    @Override
    public List<Inhabitant> inhabitants(long areaId) {
        return inForce(ResidenceEntity.class).map(residence -> {
            PersonEntity person = person(residence.personId());
            return new Inhabitant(person.id(), person.name(), person.birthDate(), person.phone(), person.idNumberHash(),
                    (Long) get(residence, "id"), residence.home());
        }).toList();
    }

    @Override
    public List<Numbered> personsByIdNumber(Collection<String> hashes) {
        return persons().filter(person -> hashes.contains(person.idNumberHash()))
                .map(person -> new Numbered(person.id(), person.name(), person.idNumberHash())).toList();
    }

    @Override
    public Map<Long, List<Long>> residentCapacities(long areaId, LocalDate day) {
        return holders(areaId, List.of(Role.RESIDENT), day).stream().collect(Collectors.groupingBy(holder -> holder.person().id(),
                Collectors.mapping(holder -> holder.capacity().id(), Collectors.toList())));
    }

    @Override
    public ResidenceEntity residence(long id) {
        return (ResidenceEntity) rows.get((int) id - 1);
    }

    @Override
    public CapacityEntity capacity(long id) {
        return (CapacityEntity) rows.get((int) id - 1);
    }

    @Override
    public List<Holder> holders(long areaId, Collection<Role> roles, LocalDate day) {
        return rows.stream().filter(CapacityEntity.class::isInstance).map(CapacityEntity.class::cast)
                .filter(capacity -> roles.contains(capacity.asCapacity().role()))
                .filter(capacity -> capacity.asCapacity().to() == null || !capacity.asCapacity().to().isBefore(day))
                .map(capacity -> new Holder(person(capacity.asCapacity().personId()), capacity)).toList();
    }

    Stream<PersonEntity> persons() {
        return rows.stream().filter(PersonEntity.class::isInstance).map(PersonEntity.class::cast);
    }

    @Override
    public PersonEntity person(long id) {
        return persons().filter(person -> person.id() == id).findFirst().orElseThrow();
    }

    private <T> Stream<T> inForce(Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).filter(row -> get(row, "to") == null);
    }

    private static Object get(Object entity, String name) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(entity);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
