package org.yishi.portal.faces.tag;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <portal:takes names="id value label"/>} at the start of a tag file: attributes that the page did not write are empty.
 * Without it a tag file would see variables of the same name from tags and templates around it.
 */
public class Takes extends TagHandler {

    private final String[] names;

    public Takes(TagConfig config) {
        super(config);
        names = getRequiredAttribute("names").getValue().strip().split("\\s+");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        VariableMapper mapper = context.getVariableMapper();
        for (String name : names) {
            ValueExpression written = mapper.setVariable(name, null);
            mapper.setVariable(name, written != null ? written
                    : context.getExpressionFactory().createValueExpression(null, Object.class));
        }
    }
}
