package org.yishi.cobuilding.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.Resources;

/** 资源清单. */
@ApplicationScoped
public class ResourceListSheet extends ListSheet {

    @Inject
    private Resources resources;

    public ResourceListSheet() {
        super("resource");
    }

    @Override
    List<Resource> entries(long areaId) {
        return resources.of(areaId);
    }
}
