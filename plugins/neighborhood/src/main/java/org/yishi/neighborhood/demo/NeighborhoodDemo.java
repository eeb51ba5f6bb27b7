package org.yishi.neighborhood.demo;

import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

/** The demo's compound 桂香园小区, room by room. */
@ApplicationScoped
public class NeighborhoodDemo implements DemoContent {

    /** Code of the area. */
    public static final String COMPOUND = "guixiang";

    @Inject
    @Any
    private Instance<DemoPart> parts;

    @Override
    public void create(DemoCommunity demo) {
        parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(part -> part.create(demo));
    }
}
