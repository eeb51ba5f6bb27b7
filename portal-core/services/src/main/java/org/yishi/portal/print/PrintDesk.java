package org.yishi.portal.print;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.plugin.Plugins;

/** Where documents are ordered by the name under which core or a plugin offers them. */
@ApplicationScoped
@Open("each document authorises as its page does")
public class PrintDesk {

    @Inject
    @Any
    private Instance<Printable> printables;
    @Inject
    private CurrentActor actor;
    @Inject
    private Plugins plugins;
    @Inject
    private Areas areas;
    @Inject
    private Prints prints;

    /**
     * @param forEverybody whether it was made as a visitor sees it, so that everybody may have the same bytes
     * @param areaPath     ids of the area it belongs to, empty for none
     */
    public record Printed(String title, byte[] pdf, boolean forEverybody, String areaPath) {
    }

    /**
     * Made as a visitor would see it, where a visitor may: then it holds nothing else, whoever asks. Otherwise for the current actor.
     *
     * @throws NotFound                              where nothing of that name is printed, or not this one
     * @throws org.yishi.portal.access.AccessRefused where the actor may not have it
     */
    public Printed print(String name, PrintOrder order) {
        Printable printable = printables.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("nothing is printed as " + name));
        Optional<Sheet> open = order.office() || !printable.isForVisitors() ? Optional.empty() : asVisitor(printable, order);
        Sheet sheet = open.orElseGet(() -> printable.sheet(order));
        String path = sheet.areaId() == 0 ? "" : pathOf(name, sheet.areaId());
        return new Printed(sheet.title(), prints.pdf(sheet), open.isPresent(), path);
    }

    private Optional<Sheet> asVisitor(Printable printable, PrintOrder order) {
        try {
            return Optional.of(actor.as(Actor.VISITOR, () -> printable.sheet(order))).filter(sheet -> sheet.privacy() == Privacy.PUBLIC);
        } catch (AccessRefused | NotFound e) {
            if (actor.get().isVisitor()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** What a plugin offers is not there where the plugin is switched off. */
    private String pathOf(String name, long areaId) {
        Area area = areas.get(areaId);
        String plugin = name.substring(0, Math.max(0, name.indexOf('.')));
        if (!plugin.equals("portal") && !plugins.isOn(plugin, areaId)) {
            throw new NotFound(plugin + " is off in area " + areaId);
        }
        return area.path();
    }
}
