package org.yishi.cobuilding.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.ResourceRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The list of resources as open data. */
@ApplicationScoped
public class OpenResources implements OpenRecords<OpenResources.Told> {

    @Inject
    private ResourceRepository resources;
    @Inject
    private Sides sides;
    @Inject
    private Days days;

    /** An entry with the name of the side whose it is. */
    public record Told(Resource entry, String side) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenAgreements.PLUGIN, "cobuilding-resources", told -> told.entry().id(), told -> told.entry().areaId())
                .dossier(told -> told.entry().dossier()).page(told -> "/cobuilding/resource/show?id=" + told.entry().id())
                .text("title", told -> told.entry().title()).code("kind", Kind.class, "cobuilding.kind.", told -> told.entry().kind())
                .text("side", Told::side).number("amount", told -> told.entry().amount()).text("conditions", told -> told.entry().conditions())
                .code("state", EntryState.class, "cobuilding.state.", told -> told.entry().stateOn(days.today()))
                .date("listedOn", told -> told.entry().listedOn()).date("confirmedOn", told -> told.entry().confirmedOn());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(resources.read(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return resources.find(id).map(one -> told(List.of(one)).get(0));
    }

    private List<Told> told(List<Resource> all) {
        Map<Long, String> names = sides.names(all.stream().map(Entry::unitId).toList());
        return all.stream().map(one -> new Told(one, names.getOrDefault(one.unitId(), ""))).toList();
    }
}
