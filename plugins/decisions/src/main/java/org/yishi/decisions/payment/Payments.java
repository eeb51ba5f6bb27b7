package org.yishi.decisions.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.ContractRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was paid for the contracts of matters. */
@ApplicationScoped
public class Payments {

    @Inject
    private PaymentRepository repository;
    @Inject
    private ContractRepository contracts;
    @Inject
    private MatterRepository matters;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Never more than was contracted. */
    @Guarded("decisions.implement")
    public void pay(@Of(Matter.class) long id, long contractId, Payment.Words words) {
        matters.get(id).requirePaying();
        Contract contract = contracts.get(id, contractId);
        Payment payment = repository.add(Payment.made(contract, words, repository.sumOfContract(contractId), current.get().personId(),
                LocalDate.now(clock), Instant.now(clock)));
        act.fact("payment", payment.id()).fact("contract", contractId).fact("amount", payment.amountCents())
                .fact("paidOn", payment.paidOn());
    }

    @Open("payments of a decision are public (domain 3.3: progress, money)")
    public List<Payment> of(long matterId) {
        return repository.of(matterId);
    }
}
