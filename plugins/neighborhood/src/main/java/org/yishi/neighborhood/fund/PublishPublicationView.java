package org.yishi.neighborhood.fund;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.portal.access.Refusal;

/** Accounts of half a year are published. */
@Named("neighborhoodPublishPublication")
@RequestScoped
public class PublishPublicationView extends SheetView {

    @Inject
    private Accounts accounts;
    @Inject
    private Publications publications;

    private Account account;

    @Override
    protected long areaOf(long record) {
        return accounts.read(record).areaId();
    }

    @Override
    protected void fill() {
        account = accounts.read(getId());
    }

    public Account getAccount() {
        return account;
    }

    /** Half years that are over, the newest first. */
    public List<HalfYear> getHalves() {
        return Stream.iterate(HalfYear.of(today()).before(), HalfYear::before).limit(4).filter(half -> !half.last().isBefore(account.openedOn()))
                .toList();
    }

    public String publish() {
        if (!text("half").matches("\\d{4}H[12]")) {
            throw new Refusal("neighborhood.paper.refusal.empty").at("half");
        }
        long id = publications.publish(getId(), HalfYear.parse(text("half")), text("reason"));
        return done("/neighborhood/publication/show?id=" + id, "neighborhood.publication.publish.done");
    }
}
