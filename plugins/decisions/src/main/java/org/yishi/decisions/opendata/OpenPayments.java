package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.payment.Payment;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** What was paid for public matters, as open data. */
@ApplicationScoped
public class OpenPayments implements OpenRecords<OpenPayments.Paid> {

    @Inject
    private PaymentRepository payments;

    /** A payment with the matter for which it was made. */
    public record Paid(Matter matter, Payment payment) {
    }

    @Override
    public Dataset<Paid> dataset() {
        return Dataset.<Paid>of(OpenMatters.PLUGIN, "decision-payments", paid -> paid.payment().id(), paid -> paid.matter().areaId())
                .dossier(paid -> paid.matter().dossier()).page(paid -> "/decisions/matter/show?id=" + paid.matter().id())
                .number("decision", paid -> paid.matter().id()).number("contract", paid -> paid.payment().contractId())
                .text("purpose", paid -> paid.payment().purpose()).decimal("amount", paid -> OpenMatters.yuan(paid.payment().amountCents()))
                .date("paidOn", paid -> paid.payment().paidOn());
    }

    @Override
    public List<Paid> read(Collection<Long> areaIds, Window window) {
        return payments.publicIn(areaIds, window);
    }

    @Override
    public Optional<Paid> find(long id) {
        return payments.findPublic(id);
    }
}
