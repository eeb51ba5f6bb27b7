package org.yishi.portal.rule.owners;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who counts as one: an owner or a set of owners with all that is theirs.
 *
 * @param key    owner ids in order, joined by {@code +}
 * @param owners their ids, in order
 * @param units  ids of their units, in order
 * @param area   of all these units
 * @param heads  1; 0 where they own nothing but parking that counts by area only
 */
public record Party(String key, List<String> owners, List<String> units, BigDecimal area, int heads) {

    public AreaAndHeads weight() {
        return new AreaAndHeads(area, heads);
    }
}
