package org.yishi.portal.area.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Remembered;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;

/**
 * The areas in memory: there are some hundreds, every request asks for them, and they change a few times a year. Read again
 * after a change.
 */
@ApplicationScoped
public class AreaDirectory implements Areas {

    /** Fired in the transaction that changes an area. */
    public record AreasChanged() {
    }

    @Inject
    private AreaRepository repository;

    @Inject
    private Unit unit;

    private final Remembered<Map<Long, Area>> byId = new Remembered<>();

    private Map<Long, Area> areas() {
        return byId.get(unit, () -> repository.all().stream().collect(Collectors.toMap(Area::id, area -> area, (a, b) -> a, LinkedHashMap::new)));
    }

    void changing(@Observes AreasChanged changing) {
        byId.changing(unit);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) AreasChanged changed) {
        byId.changed();
    }

    @Override
    public Optional<Area> find(long id) {
        return Optional.ofNullable(areas().get(id));
    }

    @Override
    public Optional<Area> byCode(String code) {
        return areas().values().stream().filter(area -> area.code().equals(code)).findFirst();
    }

    @Override
    public List<Area> lineage(long id) {
        return find(id).map(area -> areas().values().stream()
                .filter(area::within)
                .sorted(Comparator.comparingInt(above -> above.path().length()))
                .toList()).orElse(List.of());
    }

    @Override
    public List<Area> children(long id) {
        return where(area -> area.parentId() == id);
    }

    @Override
    public List<Area> communities() {
        return where(area -> area.kind().governsItself());
    }

    @Override
    public Optional<Area> communityOf(long id) {
        return lineage(id).stream().filter(area -> area.kind().governsItself()).findFirst();
    }

    private List<Area> where(Predicate<Area> condition) {
        return areas().values().stream().filter(condition).sorted(Comparator.comparing(Area::name)).toList();
    }
}
