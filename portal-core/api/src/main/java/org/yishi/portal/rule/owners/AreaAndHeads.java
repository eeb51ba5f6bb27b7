package org.yishi.portal.rule.owners;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * The two counts of everything that owners decide.
 *
 * @param area  square metres, exact, without trailing zeros
 * @param heads persons as the rules count them
 */
public record AreaAndHeads(BigDecimal area, long heads) {

    public static final AreaAndHeads NONE = new AreaAndHeads(BigDecimal.ZERO, 0);

    public AreaAndHeads {
        area = area.signum() == 0 ? BigDecimal.ZERO : area.stripTrailingZeros();
    }

    public static AreaAndHeads of(Collection<Party> parties) {
        return parties.stream().map(Party::weight).reduce(NONE, AreaAndHeads::plus);
    }

    public AreaAndHeads plus(AreaAndHeads other) {
        return new AreaAndHeads(area.add(other.area), heads + other.heads);
    }

    /** More by both counts. */
    boolean exceeds(AreaAndHeads other) {
        return area.compareTo(other.area) > 0 && heads > other.heads;
    }
}
