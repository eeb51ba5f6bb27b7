package org.yishi.decisions.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.text.Texts;

/** By when the next step of a public matter is due. Meetings and disclosures of matters are in the datebook by core. */
@ApplicationScoped
public class MatterDates implements DatebookSource {

    private static final String ID = "matter-";

    @Inject
    private MatterRepository matters;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return OpenMatters.PLUGIN;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return entries(matters.unfinishedOf(areaIds)).stream().filter(entry -> entry.span().touches(from, to)).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        String number = id.matches(ID + "\\d{1,18}-[a-z-]+") ? id.substring(ID.length()).split("-")[0] : "";
        return number.isEmpty() ? Optional.empty()
                : entries(matters.ofIds(List.of(Long.valueOf(number)))).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private List<DatedEntry> entries(List<Matter> found) {
        List<Matter> open = found.stream().filter(Matter::isPublic).toList();
        Map<String, CaseView> courses = cases.views(open.stream().map(Matter::dossier).toList());
        List<DatedEntry> entries = new ArrayList<>();
        for (Matter matter : open) {
            CaseView course = courses.get(matter.dossier());
            if (course != null) {
                course.current().stream().filter(stage -> stage.due() != null).forEach(stage -> entries.add(entry(matter, stage)));
            }
        }
        return entries;
    }

    private DatedEntry entry(Matter matter, StageView stage) {
        return DatedEntry.of(ID + matter.id() + "-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'), matter.areaId(), EntryKind.DEADLINE,
                texts.get(stage.labelKey()) + " · " + matter.subject().title(), "/decisions/matter/show?id=" + matter.id(), matter.dossier(),
                Span.day(stage.due()), matter.version());
    }
}
