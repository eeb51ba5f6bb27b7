package org.yishi.cobuilding.agreement;

import java.util.List;
import java.util.stream.Collectors;

import org.yishi.cobuilding.paper.Digest;
import org.yishi.cobuilding.promise.Promise;

/** The very text that both sides sign: parties, clauses and every promise in its order. What is signed is its digest. */
final class Wording {

    private Wording() {
    }

    static String digest(Agreement agreement, List<Promise> promises) {
        String promised = promises.stream().map(one -> (one.isByUnit() ? "unit|" : "community|") + one.dueOn() + "|" + one.text())
                .collect(Collectors.joining("\n"));
        return Digest.of(agreement.dossier() + "\n" + agreement.number() + "\n" + agreement.unitId() + "\n" + agreement.terms().text() + "\n"
                + promised);
    }
}
