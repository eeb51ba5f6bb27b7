package org.yishi.portal.faces.page;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.yishi.portal.page.Said;
import org.yishi.portal.text.Texts;

/** Keeps in the session what was done until the next page of that person tells it. */
@Named("said")
@RequestScoped
public class SaidOnNextPage implements Said {

    private static final String KEPT = "portal.said";

    @Inject
    private Texts texts;
    @Inject
    private HttpServletRequest request;

    private List<String> told;

    @Override
    public void done(String key, Object... arguments) {
        HttpSession session = request.getSession(true);
        ArrayList<String> sentences = new ArrayList<>(kept(session));
        sentences.add(texts.get(key, arguments));
        session.setAttribute(KEPT, sentences);
    }

    /** Called once by the layout; after that the session holds nothing of it. */
    public List<String> getSentences() {
        if (told == null) {
            HttpSession session = request.getSession(false);
            told = session == null ? List.of() : kept(session);
            if (!told.isEmpty()) {
                session.removeAttribute(KEPT);
            }
        }
        return told;
    }

    private static List<String> kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
