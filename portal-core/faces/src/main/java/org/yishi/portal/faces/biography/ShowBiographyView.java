package org.yishi.portal.faces.biography;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.biography.Biographies;
import org.yishi.portal.biography.Biography;
import org.yishi.portal.biography.Biography.Part;
import org.yishi.portal.biography.Chapter.Promise;
import org.yishi.portal.biography.Chapter.Satisfaction;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** The life of an issue on one page, the same from whichever of its parts one comes. */
@Named("portalShowBiography")
@RequestScoped
public class ShowBiographyView {

    private static final List<String> TELLING = List.of("broken", "reported", "late", "open", "kept");

    @Inject
    private Biographies biographies;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Texts texts;

    private String of;
    private Biography biography;

    /**
     * The first part that speaks chooses theme and navigation; parts of other places are then up to a minute old, as dates are. Without one it is a
     * page of no place.
     */
    public void load() {
        biography = biographies.of(of);
        biography.parts().stream().filter(part -> !part.isGap()).findFirst().ifPresent(part -> currentArea.enter(part.chapter().areaId()));
    }

    public Biography getBiography() {
        return biography;
    }

    /**
     * What stands on the line: a part, or several that are not public one after the other.
     *
     * @param part  the first of them
     * @param times how many
     * @param here  whether one came from it
     */
    public record Row(Part part, int times, boolean here) {
    }

    /** Parts of which there is nothing to say but that they are there are told once, with their number. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (Part part : biography.parts()) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && isPrivate(last.part()) && isPrivate(part)) {
                rows.set(rows.size() - 1, new Row(last.part(), last.times() + 1, last.here() || isHere(part)));
            } else {
                rows.add(new Row(part, 1, isHere(part)));
            }
        }
        return rows;
    }

    private static boolean isPrivate(Part part) {
        return part.isGap() && !part.missing();
    }

    /** What is not as it was promised comes first, since only some are seen at once. */
    public List<Promise> promises(Part part) {
        return part.chapter().promises().stream().sorted(Comparator.comparing(one -> TELLING.indexOf(stateOf(one)))).toList();
    }

    /** After the part from which one comes, where it has a public name. */
    public String getTitle() {
        return biography.parts().stream().filter(part -> part.dossier().equals(of) && !part.isGap()).findFirst()
                .map(part -> texts.get("portal.biography.show.of", part.title())).orElseGet(() -> texts.get("portal.biography.show.title"));
    }

    /** Whether one came from that part; with one part there is nothing to tell. */
    private boolean isHere(Part part) {
        return !isAlone() && part.dossier().equals(of);
    }

    public boolean isAlone() {
        return biography.parts().size() == 1;
    }

    /** kept, late, reported, broken or open, as the texts are named. */
    public String stateOf(Promise promise) {
        if (promise.reported()) {
            return "reported";
        }
        if (promise.keptOn() == null) {
            return promise.isKept(biography.today()) ? "open" : "broken";
        }
        return promise.isKept(biography.today()) ? "kept" : "late";
    }

    /** How many days after its day it was kept, or is overdue. */
    public long daysOver(Promise promise) {
        LocalDate until = promise.keptOn() == null ? biography.today() : promise.keptOn();
        return Math.max(0, ChronoUnit.DAYS.between(promise.due(), until));
    }

    /** Null where nobody was asked. */
    public Satisfaction satisfaction(Part part) {
        return part.chapter().satisfaction().orElse(null);
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
