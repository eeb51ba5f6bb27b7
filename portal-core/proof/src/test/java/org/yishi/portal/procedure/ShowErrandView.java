package org.yishi.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

@Named("portalShowErrand")
@RequestScoped
public class ShowErrandView {

    @Inject
    private Cases cases;
    @Inject
    private CurrentArea currentArea;

    private String name;
    private CaseView matter;

    public void load() {
        matter = cases.view(ErrandsOfTheDemo.dossier(name));
        currentArea.enter(matter.areaId());
    }

    public CaseView getMatter() {
        return matter;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
