package org.yishi.portal.faces.tag;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.Slot;

/**
 * {@code <portal:slot name="COMMUNITY_MAIN"/>} includes what plugins put there. The paths come from the declarations frozen at
 * boot and are not evaluated as expressions, so nothing of a request can name what is included (CVE-2026-46581).
 */
public class SlotTag extends TagHandler {

    private static final Pattern FRAGMENT = Pattern.compile("/[a-z][a-z0-9]{1,30}(/[A-Za-z0-9_-]+)+\\.xhtml");

    private static final String OF_CORE = "/portal/";

    private final Slot slot;

    public SlotTag(TagConfig config) {
        super(config);
        slot = Slot.valueOf(getRequiredAttribute("name").getValue());
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        for (String path : paths()) {
            if (!FRAGMENT.matcher(path).matches()) {
                throw new IllegalStateException("not a path of a fragment: " + path);
            }
            context.includeFacelet(parent, path);
        }
    }

    /** What plugins have comes first: it is why people come; accounts and administration follow. */
    private List<String> paths() {
        Area here = CDI.current().select(CurrentArea.class).get().get();
        List<String> declared = CDI.current().select(DeclaredPages.class).get().slot(slot, here == null ? 0 : here.id());
        return declared.stream().sorted(Comparator.comparing((String path) -> path.startsWith(OF_CORE))).toList();
    }
}
