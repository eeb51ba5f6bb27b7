package org.yishi.bylaws.print;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** 表决结果公告: who decided, with which numbers, by which rule. */
@ApplicationScoped
public class ResultSheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        if (!version.isAdopted()) {
            throw new NotFound("result of version " + version.id());
        }
        vote(sheet, order, version);
        sheet.paragraph(bylaws().text(version).asRead()).paragraph(measures(order, version)).signatures(Place.seal(say(order, "sign.committee")));
    }

    @Override
    public String name() {
        return "bylaws.result";
    }

    @Override
    SheetKind kind() {
        return SheetKind.DOCUMENT;
    }
}
