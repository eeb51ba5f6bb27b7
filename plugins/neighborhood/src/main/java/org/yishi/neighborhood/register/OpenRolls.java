package org.yishi.neighborhood.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Versions of owners' rolls as open data: totals, day and digest, no unit and no person. */
@ApplicationScoped
public class OpenRolls implements OpenRecords<RollVersion> {

    @Inject
    private RollRepository rolls;

    @Override
    public Dataset<RollVersion> dataset() {
        return Dataset.of("neighborhood", "owners-rolls", RollVersion::id, RollVersion::areaId)
                .dossier(roll -> Roll.dossier(roll.areaId())).page(roll -> "/neighborhood/register/show?area=" + roll.areaId())
                .number("number", RollVersion::number).code("origin", RollOrigin.class, "neighborhood.register.origin.", RollVersion::origin)
                .code("state", RollState.class, "neighborhood.register.state.", RollVersion::state).date("day", RollVersion::day)
                .number("units", RollVersion::units).number("heads", roll -> roll.totals().heads()).decimal("exclusiveArea", roll -> roll.totals().area())
                .date("postedOn", RollVersion::postedOn).date("postedUntil", RollVersion::postedUntil).text("digest", RollVersion::digest);
    }

    @Override
    public List<RollVersion> read(Collection<Long> areaIds, Window window) {
        return rolls.read(areaIds, window).stream().map(Roll::asVersion).toList();
    }

    @Override
    public Optional<RollVersion> find(long id) {
        return rolls.find(id).map(Roll::asVersion);
    }
}
