package org.yishi.portal.print.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;

/** A page with one of everything, so that an area sees how its documents look. Holds nothing of anybody. */
@ApplicationScoped
public class StyleSample implements Printable {

    @Inject
    private Areas areas;

    @Override
    public String name() {
        return "portal.sample";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        return StyleTrial.sample(SheetKind.DOCUMENT, areas.get(order.id()).id(), order);
    }
}
