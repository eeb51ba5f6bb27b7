package org.yishi.portal.front.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.internal.CoreBodies;
import org.yishi.portal.front.WhoIsWho;
import org.yishi.portal.front.WhoIsWho.Contact;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;

/** The bodies of every community, and how its committee is reached: 居委会电话 leads to the community's page. */
@ApplicationScoped
public class FindableBodies implements SearchSource {

    private static final String AREAS = "portal/area/";

    @Inject
    private Areas areas;
    @Inject
    private Bodies bodies;
    @Inject
    private WhoIsWho whoIsWho;
    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return "portal.body";
    }

    @Override
    public List<String> dossiers() {
        return areas.communities().stream().map(community -> AREAS + community.id()).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        Set<Long> ids = SearchSource.numbers(AREAS, dossiers);
        return areas.communities().stream().filter(community -> ids.contains(community.id()))
                .flatMap(community -> bodies.in(community.id()).stream().map(body -> findable(community, body))).toList();
    }

    private Findable findable(Area community, Body body) {
        String dossier = AREAS + community.id();
        String key = body.pluginId() + ".body." + body.id();
        Findable found = new Findable(dossier, dossier + "#" + body.id(), community.id(), Privacy.PUBLIC,
                community.name() + " " + texts.get(Locale.SIMPLIFIED_CHINESE, key), "",
                texts.get(Locale.ENGLISH, key) + ", " + community.nameEn(), null, "/portal/community?id=" + community.id() + "#who", List.of());
        return body.id().equals(CoreBodies.RESIDENTS_COMMITTEE) ? reached(found, community) : found;
    }

    private Findable reached(Findable committee, Area community) {
        Contact contact = whoIsWho.contact(community.id());
        return committee.saying(line("phone", contact.phone()), line("place", contact.place()), line("hours", contact.hours()));
    }

    private String line(String what, String value) {
        return value.isBlank() ? "" : texts.get(Locale.SIMPLIFIED_CHINESE, "portal.front.who." + what) + "：" + value;
    }
}
