package org.yishi.deliberation.map;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The map of a consultation for parts of other pages, read once for a page. */
@Named("deliberationMapPage")
@RequestScoped
public class MapPageView {

    @Inject
    private Maps maps;

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

    /** How all who voted stand to a statement, roughly, while votes may still come; null where it is not told. */
    public Share running(long consultationId, long statementId) {
        ReadMap map = of(consultationId);
        return map == null ? null : map.all(statementId);
    }

    /** The letter of a group. */
    public String letter(int number) {
        return ReadMap.letter(number);
    }
}
