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
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The list of needs as open data; who put one forward is not in it. */
@ApplicationScoped
public class OpenNeeds implements OpenRecords<OpenNeeds.Told> {

    @Inject
    private NeedRepository needs;
    @Inject
    private Sides sides;
    @Inject
    private Days days;

    /** An entry with the name of the side whose it is. */
    public record Told(Need entry, String side) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenAgreements.PLUGIN, "cobuilding-needs", told -> told.entry().id(), told -> told.entry().areaId())
                .dossier(told -> told.entry().dossier()).page(told -> "/cobuilding/need/show?id=" + told.entry().id())
                .feed(told -> told.entry().title(), told -> told.entry().group()).text("title", told -> told.entry().title())
                .code("kind", Kind.class, "cobuilding.kind.", told -> told.entry().kind()).text("side", Told::side)
                .text("group", told -> told.entry().group()).number("people", told -> told.entry().people())
                .number("amount", told -> told.entry().amount())
                .code("state", EntryState.class, "cobuilding.state.", told -> told.entry().stateOn(days.today()))
                .date("listedOn", told -> told.entry().listedOn()).date("confirmedOn", told -> told.entry().confirmedOn());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(needs.read(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return needs.find(id).filter(one -> one.state().isListed()).map(one -> told(List.of(one)).get(0));
    }

    private List<Told> told(List<Need> all) {
        Map<Long, String> names = sides.names(all.stream().map(Entry::unitId).toList());
        return all.stream().map(one -> new Told(one, names.getOrDefault(one.unitId(), ""))).toList();
    }
}
