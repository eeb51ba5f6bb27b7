package org.yishi.neighborhood.fund;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** An account is entered. */
@Named("neighborhoodOpenAccount")
@RequestScoped
public class OpenAccountView extends SheetView {

    @Inject
    private Accounts accounts;

    public List<AccountKind> getKinds() {
        return List.of(AccountKind.values());
    }

    public String open() {
        String first = text("first").strip();
        accounts.open(getArea(), AccountKind.valueOf(text("kind")), text("bank"), text("tail"),
                first.isEmpty() ? 0 : Yuan.positive(first, "first"), day("on"));
        return done("/neighborhood/fund/manage?area=" + getArea(), "neighborhood.account.open.done");
    }
}
