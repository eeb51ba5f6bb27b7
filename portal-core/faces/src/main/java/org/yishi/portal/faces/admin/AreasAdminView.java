package org.yishi.portal.faces.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.AreaRegister;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.Said;

/** The tree of areas, and a form to establish one. */
@Named("portalAreasAdmin")
@RequestScoped
public class AreasAdminView {

    private static final String ESTABLISH = "portal.establishArea";

    @Inject
    private Areas areas;
    @Inject
    private AreaRegister register;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private Said said;
    private List<Area> parents;
    private long parent;
    private AreaKind kind;
    private String code;
    private String name;
    private String nameEn;

    public void load() {
        if (getParents().isEmpty()) {
            throw new AccessRefused(ESTABLISH, actor.get(), 0);
        }
    }

    public String establish() {
        if (name == null || name.isBlank()) {
            throw new Refusal("portal.area.refusal.name").at("name");
        }
        said.done("portal.admin.areas.done", register.establish(parent, kind, code, name, nameEn).name());
        return "/portal/admin/areas?faces-redirect=true";
    }

    /** Those below which the present person may establish one, from above to below. */
    public List<Area> getParents() {
        if (parents == null) {
            parents = below(0).stream().filter(area -> access.may(ESTABLISH, area.id())).toList();
        }
        return parents;
    }

    /** How deep it lies, for the indentation; 1 for a root. */
    public int depth(Area area) {
        return area.path().length() - area.path().replace("/", "").length() - 1;
    }

    public List<AreaKind> getKinds() {
        return Arrays.asList(AreaKind.values());
    }

    private List<Area> below(long id) {
        List<Area> all = new ArrayList<>();
        areas.children(id).forEach(area -> {
            all.add(area);
            all.addAll(below(area.id()));
        });
        return all;
    }

    public long getParent() {
        return parent;
    }

    public void setParent(long parent) {
        this.parent = parent;
    }

    public AreaKind getKind() {
        return kind;
    }

    public void setKind(AreaKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
