package org.yishi.bylaws.print;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;

/** 备案报告 with its 回执: what is handed in to the street, and the slip that it gives back. */
@ApplicationScoped
public class FilingSheet extends VersionSheet {

    @Override
    void write(SheetDraft sheet, PrintOrder order, BylawVersion version) {
        if (!version.isAdopted()) {
            throw new NotFound("filing of version " + version.id());
        }
        boolean signed = version.filing() != null && version.filing().signedOn() != null;
        sheet.field(say(order, "to"), signed ? version.filing().filedWith() : "").field(say(order, "signedOn"), signed ? order.day(version.filing().signedOn()) : "");
        vote(sheet, order, version);
        sheet.paragraph(say(order, "filing.text", version.title())).signatures(Place.seal(say(order, "sign.committee"))).heading(1, say(order, "filing.slip"))
                .field(say(order, "receipt"), signed ? version.filing().receipt() : "")
                .field(say(order, "receivedOn"), signed ? order.day(version.filing().answeredOn()) : "").signatures(Place.seal(say(order, "sign.street")));
    }

    @Override
    public String name() {
        return "bylaws.filing";
    }

    @Override
    SheetKind kind() {
        return SheetKind.FORM;
    }
}
