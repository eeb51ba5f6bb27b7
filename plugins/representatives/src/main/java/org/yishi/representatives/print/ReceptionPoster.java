package org.yishi.representatives.print;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionState;
import org.yishi.representatives.reception.Receptions;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 接待日公告 for the board. */
@ApplicationScoped
public class ReceptionPoster implements Printable {

    @Inject
    private Receptions receptions;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private PrintWords words;

    @Override
    public String name() {
        return "representatives.reception";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Reception one = receptions.read(order.id());
        if (one.state() != ReceptionState.POSTED) {
            throw new NotFound("poster of reception " + one.id());
        }
        Representative who = representatives.get(one.representativeId());
        return words.begin(SheetKind.POSTER, one.areaId(), words.say(order, "reception.kind." + one.kind()) + " · " + who.name(),
                        "/representatives/reception/show?id=" + one.id(), order)
                .field(words.say(order, "reception.who"), who.name() + " " + words.say(order, "kind." + who.kind()) + " " + who.constituency())
                .field(words.say(order, "reception.day"), order.moment(one.heldOn().atTime(one.begins())) + "–" + one.ends())
                .field(words.say(order, "reception.place"), one.place()).paragraph(words.say(order, "reception.show.walkIn")).done();
    }
}
