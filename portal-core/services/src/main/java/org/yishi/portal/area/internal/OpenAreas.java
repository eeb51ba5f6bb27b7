package org.yishi.portal.area.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Areas as open data. */
@ApplicationScoped
public class OpenAreas implements OpenRecords<Area> {

    @Inject
    private Areas areas;

    @Override
    public Dataset<Area> dataset() {
        return Dataset.of(PluginCatalogue.CORE, "areas", Area::id, Area::id)
                .page(area -> area.kind().governsItself() ? "/portal/community?id=" + area.id() : "")
                .code("kind", AreaKind.class, "portal.areaKind.", Area::kind)
                .text("name", Area::name).text("nameEn", Area::nameEn)
                .text("above", area -> areas.find(area.parentId()).map(Area::code).orElse(null))
                .date("from", Area::validFrom).date("to", Area::validTo);
    }

    @Override
    public List<Area> read(Collection<Long> areaIds, Window window) {
        Comparator<Area> order = Comparator.comparingLong(Area::id);
        return areaIds.stream().filter(id -> id > window.after()).flatMap(id -> areas.find(id).stream())
                .sorted(window.newest() ? order.reversed() : order).limit(window.most()).toList();
    }

    @Override
    public Optional<Area> find(long id) {
        return areas.find(id);
    }
}
