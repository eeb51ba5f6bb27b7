package org.yishi.portal.body.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.text.Texts;

/** All bodies of core and of the plugins that run. */
@ApplicationScoped
public class BodyDirectory implements Bodies {

    @Inject
    @Any
    private Instance<Body> bodies;
    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;
    @Inject
    private Texts texts;

    @Override
    public Optional<Body> find(String id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    @Override
    public Body get(String id) {
        return find(id).orElseGet(() -> new GoneBody(id));
    }

    @Override
    public List<Body> in(long areaId) {
        AreaKind kind = areas.get(areaId).kind();
        return bodies.stream().filter(body -> body.standsIn(kind)).filter(body -> isOn(body, areaId))
                .sorted(Comparator.comparing((Body body) -> !isCore(body)).thenComparingInt(BodyDirectory::place).thenComparing(Body::id))
                .toList();
    }

    @Override
    public String name(String id) {
        return find(id).map(body -> texts.get(body.pluginId() + ".body." + id)).orElseGet(() -> texts.get(GoneBody.NAME));
    }

    @Override
    public String basisName(String id, String basis) {
        return find(id).filter(body -> body.bases().size() > 1).map(body -> texts.get(body.pluginId() + ".body." + id + "." + basis))
                .orElse("");
    }

    @Override
    public String groupName(String id, String basis, String group) {
        return find(id).flatMap(body -> body.groupName(basis, group)).orElseGet(() -> texts.get("portal.group." + group));
    }

    private boolean isOn(Body body, long areaId) {
        return isCore(body) || plugins.isOn(body.pluginId(), areaId);
    }

    private static boolean isCore(Body body) {
        return body.pluginId().equals(PluginCatalogue.CORE);
    }

    /** Core's bodies in the order in which a matter goes through them. */
    private static int place(Body body) {
        return CoreBodies.ORDER.indexOf(body.id());
    }
}
