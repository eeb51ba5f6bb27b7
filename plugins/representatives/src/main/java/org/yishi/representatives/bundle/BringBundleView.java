package org.yishi.representatives.bundle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.yishi.portal.access.Access;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.plugin.Plugins;
import org.yishi.representatives.contact.Bundles;
import org.yishi.representatives.contact.ContactBundle;
import org.yishi.representatives.page.MatterPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where entries that were put together go next, for whoever may bring them there; everybody else reads what came of it. */
@Named("representativesBringBundle")
@RequestScoped
public class BringBundleView extends MatterPageView {

    @Inject
    private Bundles bundles;
    @Inject
    private Ties ties;
    @Inject
    private Plugins plugins;
    @Inject
    private Access access;

    private ContactBundle one;

    @Override
    protected long read() {
        one = bundles.read(getId());
        return one.areaId();
    }

    public ContactBundle getOne() {
        load();
        return one;
    }

    /** Topics and matters that came of it. */
    public List<Tied> getAfter() {
        return ties.after(getOne().dossier());
    }

    public boolean isForTopic() {
        return may("deliberation", "submitTopic");
    }

    public boolean isForMatter() {
        return may("decisions", "open");
    }

    /** Where it is put forward as a topic, with its words. */
    public String getTopic() {
        return "/deliberation/topic/submit?area=" + one.areaId() + "&title=" + encoded(one.title()) + "&words=" + encoded(one.summary()) + "&origin="
                + one.dossier() + "&address=" + encoded("/representatives/bundle/show?id=" + one.id());
    }

    /** Where it is opened as a matter. */
    public String getMatter() {
        return "/decisions/matter/open?area=" + one.areaId() + "&title=" + encoded(one.title()) + "&origin=" + one.dossier();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether that plugin is there and lets the reader do it. */
    private boolean may(String pluginId, String act) {
        return plugins.isOn(pluginId, getOne().areaId()) && access.may(pluginId + "." + act, getOne().areaId());
    }
}
