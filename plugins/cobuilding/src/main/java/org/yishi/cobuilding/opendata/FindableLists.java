package org.yishi.cobuilding.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.ResourceRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Needs and resources are found by what they are and whom they serve. */
@ApplicationScoped
public class FindableLists implements SearchSource {

    @Inject
    private NeedRepository needs;
    @Inject
    private ResourceRepository resources;
    @Inject
    private Sides sides;

    @Override
    public String kind() {
        return "cobuilding.entry";
    }

    @Override
    public List<String> dossiers() {
        return Stream.concat(needs.ids().stream().map(id -> Need.DOSSIERS + id), resources.ids().stream().map(id -> Resource.DOSSIERS + id)).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        List<Need> needed = needs.ofIds(SearchSource.numbers(Need.DOSSIERS, dossiers)).stream().filter(one -> one.state().isListed()).toList();
        List<Resource> offered = resources.ofIds(SearchSource.numbers(Resource.DOSSIERS, dossiers));
        Map<Long, String> names = sides.names(Stream.concat(needed.stream(), offered.stream()).map(Entry::unitId).toList());
        return Stream.concat(needed.stream().map(one -> entry(one, "need", names).saying(one.group())),
                offered.stream().map(one -> entry(one, "resource", names).saying(one.conditions()))).toList();
    }

    private static Findable entry(Entry entry, String noun, Map<Long, String> names) {
        return Findable.page(entry.dossier(), entry.areaId(), entry.title(), "/cobuilding/" + noun + "/show?id=" + entry.id()).of(entry.listedOn())
                .saying(names.getOrDefault(entry.unitId(), ""), entry.place());
    }
}
