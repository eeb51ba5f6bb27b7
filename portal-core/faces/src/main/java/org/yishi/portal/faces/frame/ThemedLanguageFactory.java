package org.yishi.portal.faces.frame;

import java.util.List;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;

import org.yishi.portal.faces.look.CurrentLook;

/**
 * Gives each page exactly one resource library contract, that of its theme. Left alone, Faces would apply every contract that
 * it finds in any jar to every page.
 */
public class ThemedLanguageFactory extends ViewDeclarationLanguageFactory {

    public ThemedLanguageFactory(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        ViewDeclarationLanguage language = getWrapped().getViewDeclarationLanguage(viewId);
        return language == null ? null : new Themed(language);
    }

    static List<String> contract() {
        return List.of(CDI.current().select(CurrentLook.class).get().getTheme());
    }

    private static final class Themed extends ViewDeclarationLanguageWrapper {

        Themed(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public List<String> calculateResourceLibraryContracts(FacesContext context, String viewId) {
            return contract();
        }
    }
}
