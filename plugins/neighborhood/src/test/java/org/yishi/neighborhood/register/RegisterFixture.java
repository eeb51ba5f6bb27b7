package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;

/** Puts a register in place for tests of other rooms. */
@ApplicationScoped
public class RegisterFixture {

    @Inject
    private Editions editions;
    @Inject
    private OwnerRepository owners;
    @Inject
    private Clock clock;

    /** One unit; its owners by their numbers. */
    public record Home(String code, String building, String area, Set<Integer> owners) {
    }

    @Guarded("neighborhood.freezeRoll")
    public void settle(@In long areaId, List<Home> homes, Map<Integer, Long> persons) {
        Set<Integer> numbers = new TreeSet<>();
        homes.forEach(home -> numbers.addAll(home.owners()));
        List<Owner> all = numbers.stream().map(number -> Owner.known(areaId, number, Owner.Kind.PERSON, "业主" + number, null, null, null)).toList();
        List<RollLine> lines = homes.stream().map(home -> new RollLine(UnitFacts.dwelling(home.code(), home.building(), home.area()),
                home.owners().stream().map(owner -> Share.since(owner, null)).toList())).toList();
        editions.write(areaId, RollOrigin.IMPORT, "测试", new Editions.Change(lines, List.of(), all));
        owners.numbered(areaId, persons.keySet()).forEach(owner -> owner.identified(persons.get(owner.number()), Instant.now(clock)));
    }
}
