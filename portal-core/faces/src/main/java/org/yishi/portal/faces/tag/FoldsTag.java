package org.yishi.portal.faces.tag;

import java.io.IOException;
import java.io.StringWriter;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.yishi.portal.text.Texts;

/**
 * {@code <portal:folds>} around cards folds all but the one that matters now into a line with its heading and how many things are in it:
 * on a telephone the whole page is then seen at a glance. It works on what is drawn, so the plugins that fill a place of such a page do
 * nothing for it, and none can forget it.
 */
@FacesComponent(FoldsTag.TYPE)
public class FoldsTag extends UIComponentBase {

    public static final String TYPE = "org.yishi.portal.Folds";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter drawn = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(drawn);
        context.setResponseWriter(aside);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        Texts texts = CDI.current().select(Texts.class).get();
        page.write(new Folds(drawn.toString()).folded(!"false".equals(getAttributes().get("open")), count -> texts.get("portal.fold.count", count)));
    }
}
