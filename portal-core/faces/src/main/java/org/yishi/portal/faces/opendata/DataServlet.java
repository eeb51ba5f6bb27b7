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

import org.yishi.portal.area.Area;
import org.yishi.portal.faces.finished.Places;
import org.yishi.portal.faces.finished.PublicFiles;
import org.yishi.portal.opendata.OpenData;
import org.yishi.portal.opendata.PublicArchive;

/**
 * Open data: {@code /data/openapi.json}, {@code /data/guiyuan/index.json}, {@code /data/guiyuan/meetings.json?after=500}, {@code meetings.csv},
 * {@code meetings/7.json}, {@code records.zip}, and {@code /data/pack/3.json}. Other parameters do not exist for it.
 */
@WebServlet("/data/*")
public class DataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PACK = Pattern.compile("/pack/(\\d{1,18})\\.json");
    private static final Pattern OF_AREA = Pattern.compile("/([a-z0-9-]{1,80})/([a-z-]{1,40})(?:/(\\d{1,18}))?\\.(json|csv|zip)");
    /** A whole community is much to read; readers of pages must not wait for those who copy. */
    private static final int AT_ONCE = 2;

    @Inject
    private transient PublicFiles files;
    @Inject
    private transient DataAnswers answers;
    @Inject
    private transient OpenData data;
    @Inject
    private transient PublicArchive archive;

    private final transient Places places = new Places(AT_ONCE, 30);

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        PublicFiles.options(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/openapi.json")) {
            files.answer(request, response, Map.of(), "zh", answers::openApi);
            return;
        }
        Matcher pack = PACK.matcher(path);
        if (pack.matches()) {
            files.answer(request, response, Map.of(), "zh", () -> answers.pack(Long.parseLong(pack.group(1))));
            return;
        }
        Matcher of = OF_AREA.matcher(path);
        if (!of.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (of.group(4).equals("zip")) {
            zip(of, response);
        } else {
            one(of, request, response);
        }
    }

    private void one(Matcher of, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long after = after(request.getParameter("after"));
        if (after < 0) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean csv = of.group(4).equals("csv");
        if (of.group(3) != null) {
            long id = Long.parseLong(of.group(3));
            if (csv) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                files.answer(request, response, Map.of(), "zh", () -> answers.item(of.group(1), of.group(2), id));
            }
            return;
        }
        Map<String, String> parameters = after == 0 ? Map.of() : Map.of("after", String.valueOf(after));
        files.answer(request, response, parameters, "zh", () -> answers.page(of.group(1), of.group(2), after, csv));
    }

    /** -1 for what is no number. */
    private static long after(String given) {
        return given == null || given.isEmpty() ? 0 : given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }

    private void zip(Matcher of, HttpServletResponse response) throws IOException {
        PublicFiles.openToAll(response);
        if (of.group(3) != null || !of.group(2).equals("records")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            places.take(response, () -> {
                Area area = data.area(of.group(1));
                response.setContentType("application/zip");
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + area.code() + "-records.zip\"");
                archive.write(area, response.getOutputStream());
            });
        }
    }
}
