package org.yishi.deliberation.map;

import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.map.ReadMap.Told;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The map of a consultation for parts of other pages, read once for a page. */
@Named("deliberationMapPage")
@RequestScoped
public class MapPageView {

    private static final int AT_ONCE = 6;

    @Inject
    private Maps maps;
    @Inject
    private Exports exports;

    private long id;
    private Optional<ReadMap> read;

    /** Null where there is none yet. */
    public ReadMap of(long consultationId) {
        if (read == null || id != consultationId) {
            id = consultationId;
            read = maps.read(consultationId);
        }
        return read.orElse(null);
    }

    /** Whether the data of the consultation can be had, with a map or without. */
    public boolean hasData(long consultationId) {
        return exports.isReady(consultationId);
    }

    /** How all who voted stand to a statement, roughly, while votes may still come; null where it is not told. */
    public Share running(long consultationId, long statementId) {
        ReadMap map = of(consultationId);
        return map == null ? null : map.all(statementId);
    }

    /** As many as one can take in at once. */
    public List<Told> first(List<Told> told) {
        return told.subList(0, Math.min(AT_ONCE, told.size()));
    }

    /** What is folded away behind them. */
    public List<Told> rest(List<Told> told) {
        return told.subList(Math.min(AT_ONCE, told.size()), told.size());
    }

    /** Key of the sentence that says whether opinions form groups; it is told how many are shown. */
    public String verdict(PublicMap map) {
        return "deliberation.map." + map.verdict();
    }

    /** The letter of a group. */
    public String letter(int number) {
        return ReadMap.letter(number);
    }
}
