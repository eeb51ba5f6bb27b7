package org.yishi.cobuilding.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.appraisal.AppraisalRepository;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.portal.procedure.Requirements;

/** How far what the stages of an agreement require is fulfilled, so that everybody sees what is missing. */
@ApplicationScoped
public class AgreementRequirements implements Requirements {

    @Inject
    private AgreementRepository repository;
    @Inject
    private PromiseRepository promises;
    @Inject
    private AppraisalRepository appraisals;

    @Override
    public String procedure() {
        return AgreementProcedure.NAME;
    }

    @Override
    public Set<String> fulfilled(String dossier, String stage) {
        Agreement agreement = repository.get(Long.parseLong(dossier.substring(Agreement.DOSSIERS.length())));
        return switch (stage) {
            case "NEGOTIATING" -> negotiated(agreement);
            case "SIGNED" -> signed(agreement.assent());
            case "REVIEW" -> scored(agreement);
            case "ENDED" -> agreement.state() == AgreementState.ENDED ? Set.of("settled") : Set.of();
            default -> Set.of();
        };
    }

    private Set<String> negotiated(Agreement agreement) {
        List<Promise> all = promises.of(List.of(agreement.id()));
        Set<String> done = new HashSet<>();
        add(done, "communityDuties", all.stream().anyMatch(one -> !one.isByUnit()));
        add(done, "unitDuties", all.stream().anyMatch(Promise::isByUnit));
        add(done, "clauses", agreement.terms().isComplete());
        add(done, "bothAgreed", agreement.assent().isAgreed(false) && agreement.assent().isAgreed(true));
        return done;
    }

    private static Set<String> signed(Assent assent) {
        Set<String> done = new HashSet<>();
        add(done, "communitySigned", assent.signedOn(false) != null);
        add(done, "unitSigned", assent.signedOn(true) != null);
        return done;
    }

    private Set<String> scored(Agreement agreement) {
        Set<String> done = new HashSet<>();
        appraisals.of(List.of(agreement.id())).forEach(one -> done.add(one.isByUnit() ? "unitScore" : "communityScore"));
        return done;
    }

    private static void add(Set<String> done, String name, boolean fulfilled) {
        if (fulfilled) {
            done.add(name);
        }
    }
}
