package org.yishi.neighborhood.fund;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Published accounts of the owners as open data: sums, never vouchers. */
@ApplicationScoped
public class OpenAccounts implements OpenRecords<OpenAccounts.Published> {

    @Inject
    private FundRepository repository;

    /** A publication with the account of which it is. */
    public record Published(Account account, Publication publication) {
    }

    @Override
    public Dataset<Published> dataset() {
        return Dataset.<Published>of("neighborhood", "owners-accounts", one -> one.publication().id(), one -> one.publication().areaId())
                .dossier(one -> one.publication().dossier()).page(one -> "/neighborhood/publication/show?id=" + one.publication().id())
                .code("account", AccountKind.class, "neighborhood.fund.account.", one -> one.account().kind())
                .text("half", one -> one.publication().half().toString()).number("edition", one -> one.publication().edition())
                .decimal("opening", one -> Yuan.decimal(one.publication().openingCents()))
                .decimal("income", one -> Yuan.decimal(one.publication().inCents()))
                .decimal("spending", one -> Yuan.decimal(one.publication().outCents()))
                .decimal("closing", one -> Yuan.decimal(one.publication().closingCents()))
                .date("publishedOn", one -> one.publication().publishedOn()).text("reason", one -> one.publication().reason())
                .text("digest", one -> one.publication().digest());
    }

    @Override
    public List<Published> read(Collection<Long> areaIds, Window window) {
        return repository.window(areaIds, window).stream().map(one -> new Published(repository.account(one.accountId()), one)).toList();
    }

    @Override
    public Optional<Published> find(long id) {
        return repository.findPublication(id).map(one -> new Published(repository.account(one.accountId()), one));
    }
}
