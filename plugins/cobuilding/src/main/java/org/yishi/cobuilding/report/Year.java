package org.yishi.cobuilding.report;

import java.util.List;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.Tally;

/**
 * What became of a year of co-building in a community.
 *
 * @param community promises of the community
 * @param units     promises of the units
 * @param lines     one for each agreement that ran in the year
 * @param tally     what residents said of the services of the year
 */
public record Year(int year, Picture community, Picture units, List<Line> lines, Tally tally) {

    /**
     * @param promises what both sides promised there
     * @param byUnit   confirmed services of the unit, with their hours
     * @param idle     whether it was on paper alone
     */
    public record Line(Agreement agreement, String unit, Picture promises, Balance byUnit, Balance byCommunity, boolean idle) {

        /** One side gives and the other takes: three services or more against none. Shown, not judged. */
        public boolean isOneSided() {
            return Math.min(byUnit.services(), byCommunity.services()) == 0 && Math.max(byUnit.services(), byCommunity.services()) >= 3;
        }
    }

    /** Confirmed services, their hours, and how many residents they reached. */
    public record Balance(int services, int hours, int served) {

        static Balance of(List<Service> all) {
            return new Balance(all.size(), all.stream().mapToInt(Service::hours).sum(), all.stream().mapToInt(Service::served).sum());
        }

        Balance plus(Balance other) {
            return new Balance(services + other.services, hours + other.hours, served + other.served);
        }
    }

    public Balance byUnits() {
        return lines.stream().map(Line::byUnit).reduce(new Balance(0, 0, 0), Balance::plus);
    }

    public Balance byCommunity() {
        return lines.stream().map(Line::byCommunity).reduce(new Balance(0, 0, 0), Balance::plus);
    }

    public long idle() {
        return lines.stream().filter(Line::idle).count();
    }

    public boolean isBlank() {
        return lines.isEmpty();
    }
}
