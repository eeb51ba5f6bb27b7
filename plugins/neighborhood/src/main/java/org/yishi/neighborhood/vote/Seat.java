package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.rule.owners.Party;

/**
 * One party for which somebody may vote now.
 *
 * @param place in the workbook
 * @param proxy by what right, null in person
 */
public record Seat(int place, Party party, Caster caster, Proxy proxy) {

    public long proxyId() {
        return proxy == null ? 0 : proxy.id();
    }

    public List<String> units() {
        return party.units();
    }

    /** As it travels in a form. */
    public String key() {
        return place + ":" + proxyId();
    }

    @Override
    public String toString() {
        return "Seat[" + place + "]";
    }
}
