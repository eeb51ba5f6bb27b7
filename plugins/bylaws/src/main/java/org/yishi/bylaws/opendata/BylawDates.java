package org.yishi.bylaws.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When people can say something to a draft, and from which day a version holds. Meetings and notices are in the datebook by core. */
@ApplicationScoped
public class BylawDates implements DatebookSource {

    @Inject
    private VersionRepository versions;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "bylaws";
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        List<BylawVersion> all = new ArrayList<>(versions.unfinished(areaIds));
        versions.standing().stream().filter(version -> areaIds.contains(version.areaId()) && version.isOver()).forEach(all::add);
        return entries(all).stream().filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        String number = id.matches("(heard|force)-\\d{1,18}") ? id.substring(id.indexOf('-') + 1) : "";
        return number.isEmpty() ? Optional.empty()
                : entries(versions.ofIds(List.of(Long.valueOf(number)))).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private List<DatedEntry> entries(List<BylawVersion> found) {
        Map<String, CaseView> courses = cases.views(found.stream().map(BylawVersion::dossier).toList());
        List<DatedEntry> entries = new ArrayList<>();
        for (BylawVersion version : found) {
            CaseView course = courses.get(version.dossier());
            if (course != null && version.stage().isHeard()) {
                course.stage(version.stage().name()).filter(stage -> stage.state() == StageState.RUNNING).ifPresent(stage -> entries.add(heard(version, stage)));
            }
            if (version.isPosted() && !version.isNeverHeld()) {
                entries.add(DatedEntry.of("force-" + version.id(), version.areaId(), EntryKind.EVENT,
                        texts.get(version.isRepeal() ? "bylaws.datebook.repeal" : "bylaws.datebook.force", version.title()),
                        "/bylaws/version/show?id=" + version.id(), version.dossier(), Span.day(version.effectiveFrom()), version.rowVersion()));
            }
        }
        return entries;
    }

    private DatedEntry heard(BylawVersion version, StageView stage) {
        LocalDate last = stage.notBefore() == null ? stage.heldOn() : stage.notBefore().minusDays(1);
        return DatedEntry.of("heard-" + version.id(), version.areaId(), EntryKind.CONSULTATION, texts.get(stage.labelKey()) + " · " + version.title(),
                "/bylaws/version/show?id=" + version.id(), version.dossier(), Span.days(stage.heldOn(), last.isBefore(stage.heldOn()) ? stage.heldOn() : last),
                version.rowVersion());
    }
}
