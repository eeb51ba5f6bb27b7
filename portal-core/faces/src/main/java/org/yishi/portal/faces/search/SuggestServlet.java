package org.yishi.portal.faces.search;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.search.Hit;
import org.yishi.portal.search.Piece;
import org.yishi.portal.search.Searches;
import org.yishi.portal.text.Texts;

/**
 * {@code /portal/search/suggest?q=道路&area=3}: public titles that fit what is typed so far, for search.js. The same for everybody, whoever
 * is logged in, so nothing personal can come to light while somebody types.
 */
@WebServlet("/portal/search/suggest")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Kept: to ask for it anew searches every library. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private transient Searches searches;
    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String area = String.valueOf(request.getParameter("area"));
        JsonArrayBuilder answer = JSON.createArrayBuilder();
        searches.suggest(request.getParameter("q"), area.matches("\\d{1,18}") ? Long.parseLong(area) : 0)
                .forEach(hit -> answer.add(json(hit, request.getContextPath())));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, max-age=20");
        response.getWriter().write(answer.build().toString());
    }

    private JsonObjectBuilder json(Hit hit, String context) {
        JsonArrayBuilder title = JSON.createArrayBuilder();
        for (Piece piece : hit.title()) {
            title.add(JSON.createObjectBuilder().add("text", piece.text()).add("marked", piece.marked()));
        }
        return JSON.createObjectBuilder().add("title", title).add("kind", texts.get(hit.kind() + ".kind")).add("address", context + hit.address());
    }
}
