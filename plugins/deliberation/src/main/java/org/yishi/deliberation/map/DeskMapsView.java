package org.yishi.deliberation.map;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the maps of running consultations say in numbers, on the desk of those who work for the area. */
@Named("deliberationDeskMaps")
@RequestScoped
public class DeskMapsView {

    @Inject
    private Drafts drafts;
    @Inject
    private Maps maps;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<Line> lines;

    /** A consultation with its map. */
    public record Line(long id, String title, PublicMap map) {

        /** At least one: everybody. */
        public int groups() {
            return map.groups().size();
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = currentArea.get() != null && access.may("deliberation.open", currentArea.get().id()) ? read(currentArea.get().id()) : List.of();
        }
        return lines;
    }

    private List<Line> read(long areaId) {
        Map<Long, Consultation> open = drafts.unfinished(areaId).stream().filter(Consultation::isPublic)
                .collect(Collectors.toMap(Consultation::id, Function.identity()));
        return maps.published(areaId, open.keySet()).entrySet().stream().map(entry -> new Line(entry.getKey(), open.get(entry.getKey()).topic().title(),
                entry.getValue())).toList();
    }
}
