package org.yishi.portal.demo.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.AreaRegister;
import org.yishi.portal.area.Areas;

/** The areas of the demo: a real city and district, an invented street with two invented communities. */
@ApplicationScoped
public class DemoAreas {

    static final String CITY = "panzhihua";
    static final String COUNTY = "dongqu";
    static final String STREET = "panyun";
    static final String COMMUNITY = "guiyuan";
    static final String NEIGHBOUR = "songjian";
    static final String GARDEN = "guixiang";
    static final String HILL = "guiling";
    static final String YARD = "jixiu";

    @Inject
    private Areas areas;
    @Inject
    private AreaRegister register;

    void establish() {
        area(null, AreaKind.CITY, CITY, "攀枝花市", "Panzhihua");
        area(CITY, AreaKind.COUNTY, COUNTY, "东区", "East District");
        area(COUNTY, AreaKind.STREET, STREET, "攀云街道", "Panyun Street");
        area(STREET, AreaKind.COMMUNITY, COMMUNITY, "桂苑社区", "Guiyuan Community");
        area(COMMUNITY, AreaKind.COMPOUND, GARDEN, "桂香园小区", "Guixiang Garden");
        area(COMMUNITY, AreaKind.COMPOUND, HILL, "桂岭雅居", "Guiling Homes");
        area(COMMUNITY, AreaKind.COMPOUND, YARD, "机修厂宿舍院", "Repair Works Yard");
        for (int number = 1; number <= 3; number++) {
            area(GARDEN, AreaKind.BUILDING, GARDEN + "-" + number, "桂香园" + number + "栋", "Guixiang Garden, building " + number);
        }
        area(STREET, AreaKind.COMMUNITY, NEIGHBOUR, "松涧社区", "Songjian Community");
        area(NEIGHBOUR, AreaKind.COMPOUND, "songjian-yard", "松涧院落", "Songjian Yard");
    }

    long id(String code) {
        return areas.byCode(code).orElseThrow().id();
    }

    private void area(String above, AreaKind kind, String code, String name, String nameEn) {
        if (areas.byCode(code).isEmpty()) {
            long parent = above == null ? 0 : areas.byCode(above).map(Area::id).orElseThrow();
            register.establish(parent, kind, code, name, nameEn);
        }
    }
}
