package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.setting.Settings;

/** Publishing the accounts (公布账目): half a year at a time, once; a correction beside it, with its reason. */
@ApplicationScoped
public class Publications {

    static final String LAW = "四川省物业管理条例第三十七条、第八十三条";

    @Inject
    private FundRepository repository;
    @Inject
    private Treasury treasury;
    @Inject
    private Messages messages;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * Publishes what was booked in half a year that is over.
     *
     * @param reason why it is published again; empty for the first time
     */
    @Guarded("neighborhood.publishAccounts")
    public long publish(@Of(Account.class) long id, HalfYear half, String reason) {
        Account account = repository.account(id);
        treasury.require(account.areaId());
        LocalDate today = LocalDate.now(clock);
        if (!half.last().isBefore(today) || half.last().isBefore(account.openedOn())) {
            throw new Refusal("neighborhood.fund.refusal.half", half.last()).at("half").by(LAW);
        }
        List<Publication.Sum> lines = sums(repository.entries(id, half.first(), half.last()));
        long opening = repository.balanceBefore(id, half.first());
        List<Publication> editions = repository.editions(id, half);
        String why = reasonFor(account, half, opening, lines, editions, reason);
        int stand = settings.number("neighborhood.fund.standDays", account.areaId());
        Publication made = repository.add(Publication.of(account, half, editions.size() + 1, opening, lines, why, today, today.plusDays(stand),
                current.get().personId(), Instant.now(clock)));
        for (int place = 0; place < lines.size(); place++) {
            repository.add(PublicationLine.of(made, place + 1, lines.get(place)));
        }
        act.fact("publication", made.id()).fact("half", half).fact("edition", made.edition()).fact("digest", made.digest());
        messages.tell(Message.about("neighborhood.accountsPublished", account.areaId(), account.dossier(), Audience.residents(account.areaId()),
                "/neighborhood/publication/show?id=" + made.id(), half.first(), half.last()));
        return made.id();
    }

    /** Nothing is published twice, and nothing otherwise without saying why. */
    private static String reasonFor(Account account, HalfYear half, long opening, List<Publication.Sum> lines, List<Publication> editions,
            String reason) {
        if (editions.isEmpty()) {
            return "";
        }
        if (editions.get(editions.size() - 1).digest().equals(Publication.digest(account, half, opening, lines))) {
            throw new Refusal("neighborhood.fund.refusal.twice").at("half").by(LAW);
        }
        return Typed.required(reason, 500, "reason");
    }

    /** By category, what came first. */
    static List<Publication.Sum> sums(List<Entry> entries) {
        Map<Category, List<Entry>> by = new TreeMap<>(Comparator.comparing(Category::flow).thenComparing(Enum::ordinal));
        entries.forEach(entry -> by.computeIfAbsent(entry.category(), any -> new ArrayList<>()).add(entry));
        return by.entrySet().stream().map(one -> new Publication.Sum(one.getKey(), one.getValue().stream().mapToLong(Entry::cents).sum(),
                one.getValue().size())).toList();
    }

    @Open("published accounts are for everybody")
    public List<Publication> of(long areaId) {
        return repository.publications(List.of(areaId));
    }

    @Open("the same")
    public Publication read(long id) {
        return repository.publication(id);
    }

    @Open("the same")
    public List<PublicationLine> lines(long id) {
        repository.publication(id);
        return repository.lines(id);
    }

    /** With what it is compared: its own edition before it, otherwise the last edition of the half year before. */
    /** The bookings that it was added up from; what was booked later belongs to the next edition. */
    @Open("the same")
    public List<Entry> entries(Publication one) {
        return repository.entries(one.accountId(), one.half().first(), one.half().last()).stream()
                .filter(entry -> !entry.recordedAt().isAfter(one.recordedAt())).toList();
    }

    @Open("the same")
    public Optional<Publication> before(Publication one) {
        List<Publication> own = repository.editions(one.accountId(), one.half()).stream().filter(other -> other.edition() < one.edition()).toList();
        List<Publication> earlier = own.isEmpty() ? repository.editions(one.accountId(), one.half().before()) : own;
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** Later editions of the same half year: whoever reads an old one is told. */
    @Open("the same")
    public Optional<Publication> corrected(Publication one) {
        return repository.editions(one.accountId(), one.half()).stream().filter(other -> other.edition() > one.edition())
                .reduce((first, last) -> last);
    }
}
