package org.yishi.decisions.reading;

import java.util.List;
import java.util.stream.Stream;

import org.yishi.decisions.change.Change;
import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.SupplierYear;
import org.yishi.decisions.payment.Payment;

/**
 * The money of a matter, in cents.
 *
 * @param budget     what was resolved; null before
 * @param completion null until the work is finished
 * @param suppliers  what its suppliers got in the year, over all matters
 */
public record Money(Long budget, List<Contract> contracts, List<Payment> payments, List<Change> changes, Completion completion,
        List<SupplierYear> suppliers) {

    /**
     * A line of the picture.
     *
     * @param key   names it, below {@code decisions.read.money}
     * @param share of the longest line, 0 to 100
     */
    public record Bar(String key, long cents, long share) {
    }

    public boolean isThere() {
        return budget != null || !contracts.isEmpty() || completion != null;
    }

    public long contracted() {
        return contracts.stream().mapToLong(Contract::amountCents).sum();
    }

    public long paid() {
        return payments.stream().mapToLong(Payment::amountCents).sum();
    }

    /** Whether all of the final account has been paid. */
    public boolean isSettled() {
        return completion != null && completion.finalCents() == paid();
    }

    /** Budget, contracts, payments and, in the end, the final account, all drawn to one scale. */
    public List<Bar> bars() {
        long longest = Math.max(1, Math.max(Math.max(budget == null ? 0 : budget, contracted()),
                Math.max(paid(), completion == null ? 0 : completion.finalCents())));
        return Stream.of(bar("budget", budget, longest), bar("contracted", contracted(), longest), bar("paid", paid(), longest),
                bar("final", completion == null ? null : completion.finalCents(), longest)).filter(bar -> bar.cents() >= 0).toList();
    }

    public List<SupplierYear> suspicious() {
        return suppliers.stream().filter(SupplierYear::isSuspicious).toList();
    }

    private static Bar bar(String key, Long cents, long longest) {
        return cents == null ? new Bar(key, -1, 0) : new Bar(key, cents, (cents * 100 + longest / 2) / longest);
    }
}
