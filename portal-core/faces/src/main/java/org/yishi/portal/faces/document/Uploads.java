package org.yishi.portal.faces.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.document.internal.KeptDocuments;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.setting.Settings;

/** How large a file may be that is sent here, so that the page can say so before it is chosen. */
@Named("uploads")
@RequestScoped
public class Uploads {

    @Inject
    private Settings settings;
    @Inject
    private CurrentArea area;

    public int getMegabytes() {
        return settings.number(KeptDocuments.MEGABYTES, area.get() == null ? 0 : area.get().id());
    }
}
