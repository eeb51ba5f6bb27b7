package org.yishi.portal.faces.opendata;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.faces.finished.PublicFiles;

/** What is new: {@code /feed/guiyuan/all.atom}, {@code /feed/guiyuan/notices.atom}. */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_AREA = Pattern.compile("/([a-z0-9-]{1,80})/([a-z-]{1,40})\\.atom");

    @Inject
    private transient PublicFiles files;
    @Inject
    private transient DataAnswers answers;

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        PublicFiles.options(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher of = OF_AREA.matcher(String.valueOf(request.getPathInfo()));
        if (of.matches()) {
            files.answer(request, response, Map.of(), "zh", () -> answers.feed(of.group(1), of.group(2)));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
