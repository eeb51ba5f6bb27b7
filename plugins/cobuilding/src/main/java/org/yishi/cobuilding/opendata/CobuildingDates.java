package org.yishi.cobuilding.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.text.Texts;

/** By when promises of signed agreements are due, and until when agreements hold. Conferences are in the datebook by core. */
@ApplicationScoped
public class CobuildingDates implements DatebookSource {

    @Inject
    private AgreementRepository agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return OpenAgreements.PLUGIN;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return entries(agreements.of(areaIds)).stream().filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        if (!id.matches("(agreement|promise)-\\d{1,18}(-\\d{1,18})?")) {
            return Optional.empty();
        }
        return entries(agreements.ofIds(List.of(Long.valueOf(id.split("-")[1])))).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private List<DatedEntry> entries(List<Agreement> found) {
        Map<Long, Agreement> open = found.stream().filter(one -> one.state().isTextPublic()
                        && (!one.state().isOver() || one.isAtWork(days.today())))
                .collect(Collectors.toMap(Agreement::id, one -> one));
        List<DatedEntry> entries = new ArrayList<>();
        open.values().forEach(one -> entries.add(entry("agreement-" + one.id(), one, texts.get("cobuilding.date.until", one.title()),
                one.terms().until(), one.version())));
        promises.of(open.keySet()).stream().filter(one -> one.confirmedOn() == null
                && one.state(days.today()) != PromiseRule.State.NOT_OWED).forEach(one -> entries.add(entry("promise-" + one.agreementId()
                + "-" + one.id(), open.get(one.agreementId()), texts.get("cobuilding.date.promise", one.text()), one.dueOn(), one.version())));
        return entries;
    }

    private static DatedEntry entry(String id, Agreement agreement, String title, LocalDate day, long sequence) {
        return DatedEntry.of(id, agreement.areaId(), EntryKind.DEADLINE, title, "/cobuilding/agreement/show?id=" + agreement.id(),
                agreement.dossier(), Span.day(day), sequence);
    }
}
