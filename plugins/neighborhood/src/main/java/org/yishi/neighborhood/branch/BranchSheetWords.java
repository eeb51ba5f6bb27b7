package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Areas;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** What the printed sheets of branches have in common: words of their pages, and that they are for the office. */
@ApplicationScoped
@Open("words only")
public class BranchSheetWords {

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;

    /** @param key below {@code neighborhood} */
    public String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "neighborhood." + key, arguments);
    }

    public String name(PrintOrder order, Branch branch) {
        boolean english = order.language().getLanguage().equals("en");
        String where = areas.find(branch.areaId()).map(area -> english ? area.nameEn() : area.name()).orElse("");
        return say(order, "branch.name." + branch.form(), where);
    }

    /** A sheet that is not for the public, issued by the branch. */
    public SheetDraft draft(PrintOrder order, Branch branch, String titleKey) {
        return Sheet.draft(SheetKind.DOCUMENT, branch.areaId(), say(order, titleKey), order).issuer(name(order, branch))
                .subtitle(name(order, branch)).holds(Privacy.OFFICE);
    }
}
