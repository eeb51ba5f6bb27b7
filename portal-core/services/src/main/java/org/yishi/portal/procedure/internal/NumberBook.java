package org.yishi.portal.procedure.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.CaseNumbers;

/** Numbers of matters, one row of the database for each community and year. */
@ApplicationScoped
public class NumberBook implements CaseNumbers {

    @Inject
    private AddressRepository repository;
    @Inject
    private Areas areas;

    @Override
    public String next(long areaId, int year) {
        Area community = areas.communityOf(areaId).orElseGet(() -> areas.get(areaId));
        return String.format("%s-%d-%03d", community.code(), year, repository.nextNumber(community.id(), year));
    }
}
