package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.Collection;

import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.RegistryRule;
import org.yishi.portal.rule.owners.RegistryRule.CountParking;
import org.yishi.portal.rule.owners.RegistryRule.SameOwner;

/**
 * How parties are counted in a version; kept with it, so that a later change of the settings leaves it as it was.
 *
 * @param developer number of the developer in the list of owners; null where none is known
 */
public record Counting(CountParking parking, SameOwner matching, Integer developer) {

    /** Stands for a developer of whom nothing is known. */
    static final String DEVELOPER = "D";

    public static final Counting STANDARD = new Counting(CountParking.NONE, SameOwner.EXACT_SET, null);

    public String developerKey() {
        return developer == null ? DEVELOPER : RollLine.key(developer);
    }

    public OwnersRegister register(Collection<RollLine> lines, LocalDate day) {
        return new RegistryRule(developerKey(), parking, matching).register(lines.stream().map(line -> line.on(day)).toList());
    }
}
