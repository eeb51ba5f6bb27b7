package org.yishi.neighborhood.register;

import java.util.List;

/**
 * What an owner sees of himself.
 *
 * @param units    his and his co-owners', with all that is known of their areas
 * @param coOwners names, his own among them
 * @param voter    name of who casts the ballot; empty where the co-owners named nobody
 */
public record OwnParty(PartyLine party, List<UnitFacts> units, List<String> coOwners, String voter) {

    public boolean isShared() {
        return coOwners.size() > 1;
    }
}
