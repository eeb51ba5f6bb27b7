package org.yishi.portal.faces.opendata;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.Licence;
import org.yishi.portal.opendata.OpenData;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.setting.Settings;

/** The datasets of an area, their licence, and all of it in one file. */
@Named("portalListOpendata")
@RequestScoped
public class ListOpendataView {

    @Inject
    private OpenData data;
    @Inject
    private Settings settings;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private Area here;

    public void load() {
        here = currentArea.enter(area);
    }

    public List<Dataset<?>> getDatasets() {
        return data.in(here);
    }

    public Licence getLicence() {
        return Licence.valueOf(settings.text(Licence.SETTING, area));
    }

    /** Part of all addresses of the area's data. */
    public String getCode() {
        return here.code();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
