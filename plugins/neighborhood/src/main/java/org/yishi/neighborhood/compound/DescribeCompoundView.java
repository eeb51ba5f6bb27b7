package org.yishi.neighborhood.compound;

import java.math.BigDecimal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Refusal;

/** What a compound is, who runs it and by which contract. */
@Named("neighborhoodDescribeCompound")
@RequestScoped
public class DescribeCompoundView extends CompoundWorkView {

    @Inject
    private Compounds compounds;

    @Override
    protected void fill(Typed fields) {
        compounds.known(getArea()).ifPresent(known -> {
            fields.put("address", known.address());
            fields.put("regime", known.regime().name());
            fields.put("developer", known.developer());
            fields.put("deliveredOn", known.deliveredOn());
            fields.put("deliveredPart", known.deliveredPart() == null ? "" : known.deliveredPart().toPlainString());
            fields.put("company", known.company());
            fields.put("companyLine", known.companyLine());
            fields.put("contractKind", known.contractKind().name());
            fields.put("contractFrom", known.contractFrom());
            fields.put("contractTo", known.contractTo());
        });
    }

    public String describe() {
        Typed typed = getTyped();
        compounds.describe(getArea(), new Compound.Facts(typed.words("address"), typed.choice("regime", Regime.class), typed.words("developer"),
                typed.day("deliveredOn"), percent()), new Compound.Contract(typed.words("company"), typed.words("companyLine"),
                typed.choice("contractKind", ContractKind.class), typed.day("contractFrom"), typed.day("contractTo")));
        return done("neighborhood.compound.describe.done");
    }

    private BigDecimal percent() {
        String words = getTyped().words("deliveredPart").replace("%", "").replace("％", "");
        try {
            return words.isEmpty() ? null : new BigDecimal(words);
        } catch (NumberFormatException e) {
            throw new Refusal("neighborhood.compound.refusal.percent").at("deliveredPart");
        }
    }

    public Regime[] getRegimes() {
        return Regime.values();
    }

    public ContractKind[] getContracts() {
        return ContractKind.values();
    }
}
