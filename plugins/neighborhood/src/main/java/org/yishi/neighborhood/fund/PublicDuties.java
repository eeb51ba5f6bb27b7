package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;

/** What has to be published by which day (domain 5.8); everybody sees what is overdue. */
@ApplicationScoped
public class PublicDuties {

    /** How many half years back are shown. */
    private static final int SHOWN = 4;

    @Inject
    private FundRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Treasury treasury;
    @Inject
    private Documents documents;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Posts something of the list, once for each half year; the disposal of parking on each change. */
    @Guarded("neighborhood.publishAccounts")
    public void post(@In long areaId, PublicItem item, HalfYear half, String text, Scan paper) {
        treasury.require(areaId);
        LocalDate today = LocalDate.now(clock);
        if (item.isAccount() || item.isHalfYearly() && !half.last().isBefore(today)) {
            throw new Refusal("neighborhood.fund.refusal.half", half.last()).at("half").by(Publications.LAW);
        }
        List<Publicity> before = repository.publicity(List.of(areaId)).stream().filter(one -> one.item() == item && one.half().equals(half)).toList();
        if (item.isHalfYearly() && !before.isEmpty()) {
            throw new Refusal("neighborhood.fund.refusal.postedTwice").at("half").by(Publications.LAW);
        }
        String dossier = "neighborhood/publicity/" + areaId;
        act.on(dossier).fact("item", item).fact("half", half);
        long document = paper.isThere() ? documents.keep(areaId, dossier, Privacy.PUBLIC, paper.name(), paper.content()).id() : 0;
        repository.add(Publicity.posted(areaId, item, half, before.size(), text, document, today,
                today.plusDays(settings.number("neighborhood.fund.standDays", areaId)), current.get().personId(), Instant.now(clock)));
    }

    @Open("what is published is for everybody")
    public List<Publicity> posted(long areaId) {
        return repository.publicity(List.of(areaId));
    }

    /** Of the last two years; only since there is an account or a committee. */
    @Open("what is overdue is shown to everybody (四川省物业管理条例第三十七条)")
    public List<PublicDuty> of(long areaId) {
        LocalDate today = LocalDate.now(clock);
        List<Account> accounts = repository.accounts(List.of(areaId));
        LocalDate since = begun(areaId, accounts);
        if (since == null) {
            return List.of();
        }
        PublicDutyRule rule = new PublicDutyRule(settings.number("neighborhood.fund.publishWithinDays", areaId));
        Map<String, Publicity> posted = repository.publicity(List.of(areaId)).stream()
                .collect(Collectors.toMap(one -> one.item() + "|" + one.half(), one -> one, (one, other) -> other));
        List<Publication> published = repository.publications(List.of(areaId));
        List<PublicDuty> all = new ArrayList<>();
        rule.over(since, today).stream().limit(SHOWN).forEach(period -> Arrays.stream(PublicItem.values()).filter(PublicItem::isHalfYearly)
                .map(item -> duty(item, period, accounts, published, posted)).forEach(all::add));
        return all.stream().filter(duty -> duty != null).toList();
    }

    private static PublicDuty duty(PublicItem item, PublicDutyRule.Period period, List<Account> accounts, List<Publication> published,
            Map<String, Publicity> posted) {
        if (!item.isAccount()) {
            Publicity one = posted.get(item + "|" + period.half());
            return new PublicDuty(item, period.half(), period.due(), one == null ? null : one.postedOn(), one == null ? null : one.until());
        }
        AccountKind kind = item == PublicItem.FUND ? AccountKind.MAINTENANCE : AccountKind.COMMON;
        Account account = accounts.stream().filter(one -> one.kind() == kind && !one.openedOn().isAfter(period.half().last())).findFirst()
                .orElse(null);
        if (account == null) {
            return null;
        }
        Publication first = published.stream().filter(one -> one.accountId() == account.id() && one.half().equals(period.half()))
                .reduce((one, other) -> other).orElse(null);
        return new PublicDuty(item, period.half(), period.due(), first == null ? null : first.publishedOn(), first == null ? null
                : first.standsUntil());
    }

    private LocalDate begun(long areaId, List<Account> accounts) {
        LocalDate elected = committees.history(areaId).stream().map(one -> one.committee().electedOn()).min(LocalDate::compareTo).orElse(null);
        LocalDate opened = accounts.stream().map(Account::openedOn).min(LocalDate::compareTo).orElse(null);
        return elected == null || opened != null && opened.isBefore(elected) ? opened : elected;
    }
}
