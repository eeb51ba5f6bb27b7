package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/**
 * Names in the roll for the preparatory group (筹备组), which calls the owners together and has no committee to ask (domain 1.3): a few units at a
 * time, only while it prepares. Each look is logged, and everybody identified among those shown is told.
 */
@ApplicationScoped
public class GroupReadings {

    private static final int MOST = 50;

    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private OwnerRepository owners;
    @Inject
    private Preparing preparing;
    @Inject
    private Act act;

    /** @param code of a unit, or its beginning */
    @Guarded(value = "neighborhood.prepareMeeting", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<NamedLine> named(@In long areaId, String code) {
        if (!preparing.isOn(areaId)) {
            throw new Refusal("neighborhood.register.refusal.notPreparing").by("四川省物业管理条例第二十七条");
        }
        if (code == null || code.isBlank()) {
            throw new Refusal("neighborhood.register.refusal.codeBegins").at("unit");
        }
        Roll roll = rolls.latest(areaId).orElseThrow(() -> new NotFound("roll"));
        List<RollLine> found = lines.of(areaId, roll.edition(), lines.codesBeginning(areaId, roll.edition(), code.strip(), MOST));
        LocalDate day = roll.day();
        Set<Integer> numbers = found.stream().flatMap(line -> line.heldOn(day).stream()).map(Share::owner).collect(Collectors.toSet());
        List<Owner> holding = owners.numbered(areaId, numbers);
        holding.stream().map(Owner::personId).filter(Objects::nonNull).forEach(act::concerning);
        Map<Integer, String> names = holding.stream().collect(Collectors.toMap(Owner::number, Owner::name));
        return found.stream().map(line -> new NamedLine(line.facts(), line.heldOn(day).stream()
                .map(share -> names.getOrDefault(share.owner(), "")).toList())).toList();
    }
}
