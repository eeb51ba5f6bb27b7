package org.yishi.portal.faces.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.faces.finished.KnownParameters;
import org.yishi.portal.faces.finished.PageKey;
import org.yishi.portal.plugin.DeclaredPages.MenuEntry;
import org.yishi.portal.text.Texts;

/** The page being shown: its key, from which all its texts take their names, and what is wrong with what was typed. */
@Named("page")
@RequestScoped
public class CurrentPage {

    /**
     * @param target id of the field, empty where the message belongs to none
     * @param text   what is wrong and what to do
     */
    public record Problem(String target, String text) {
    }

    @Inject
    private Texts texts;
    @Inject
    private KnownParameters parameters;
    @Inject
    private HttpServletRequest request;

    private Boolean multipart;

    /** {@code deliberation.consultation.open} for {@code /deliberation/consultation/open.xhtml}. */
    public String getKey() {
        return keyOf(faces().getViewRoot().getViewId());
    }

    static String keyOf(String viewId) {
        return viewId.replaceFirst("^/", "").replaceFirst("\\.xhtml$", "").replace('/', '.');
    }

    /** The text of that page with that ending. */
    public String text(String suffix, Object... arguments) {
        return texts.get(getKey() + "." + suffix, arguments);
    }

    /** Whether this is the page at that path. */
    public boolean is(String path) {
        return path.equals(path());
    }

    /** Whether the reader is in the part of the portal to which the entry leads: its folder, or the plugin where that has one entry. */
    public boolean under(MenuEntry entry, List<MenuEntry> menu) {
        boolean only = menu.stream().filter(other -> other.pluginId().equals(entry.pluginId())).count() == 1;
        String part = only ? "/" + entry.pluginId() + "/" : entry.path().substring(0, entry.path().lastIndexOf('/') + 1);
        return path().startsWith(part);
    }

    private static String path() {
        return faces().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
    }

    /** Whether the field has a hint: the text {@code <page key>.<field>.hint}. */
    public boolean hasHint(String field) {
        return texts.has(getKey() + "." + field + ".hint");
    }

    /** What the window is called: the page and where it belongs, once where both are the same. */
    public String windowTitle(String page, String place) {
        return page.equals(place) ? page : page + " · " + place;
    }

    public String hint(String field) {
        return hasHint(field) ? text(field + ".hint") : "";
    }

    /** For {@code aria-invalid}: "true" where a message belongs to the field, otherwise null. */
    public String wrong(UIComponent field) {
        return faces().getMessageList(field.getClientId(faces())).isEmpty() ? null : "true";
    }

    /** Ids of the hint and the message of a field, for those who hear the page; null where there are none. */
    public String describedBy(UIComponent field) {
        String client = field.getClientId(faces());
        String hint = hasHint(field.getId()) ? client + "-hint" : "";
        String error = faces().getMessageList(client).isEmpty() ? "" : client + "-error";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    /** The address of this page as a link may repeat it: known parameters only. */
    public String getAddress() {
        String path = path();
        Map<String, String[]> known = PageKey.known(request.getParameterMap(), parameters.of(path));
        return known.isEmpty() ? path : path + "?" + PageKey.query(known);
    }

    /** Whether the form around the component says what is wrong: the one that was sent, where the page has several. */
    public boolean tellsProblems(UIComponent within) {
        return !getProblems().isEmpty() && (!faces().isPostback() || request.getParameter(within.getNamingContainer().getClientId(faces())) != null);
    }

    /** All messages, those of fields with the id of the field, so that the summary can link to it. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> clients = faces().getClientIdsWithMessages(); clients.hasNext();) {
            String client = clients.next();
            for (FacesMessage message : faces().getMessageList(client)) {
                problems.add(new Problem(client == null ? "" : client, message.getDetail()));
            }
        }
        return problems;
    }

    /** Whether a file can be chosen on this page, so that its forms must be sent in parts. */
    public boolean isMultipart() {
        if (multipart == null) {
            multipart = false;
            faces().getViewRoot().visitTree(VisitContext.createVisitContext(faces()), (visit, component) -> {
                multipart |= isFile(component);
                return multipart ? VisitResult.COMPLETE : VisitResult.ACCEPT;
            });
        }
        return multipart;
    }

    /** Whether a file was sent in that field with a form that comes back: the browser keeps none. */
    public boolean lostFile(String field) {
        String type = request.getContentType();
        if (!faces().isPostback() || type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            return request.getParts().stream().anyMatch(part -> part.getSize() > 0 && (":" + part.getName()).endsWith(":" + field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFile(UIComponent component) {
        return component instanceof UIInput && "jakarta.faces.File".equals(component.getRendererType());
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
