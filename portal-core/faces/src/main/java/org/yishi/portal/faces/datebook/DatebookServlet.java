package org.yishi.portal.faces.datebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.area.Area;
import org.yishi.portal.datebook.CalendarFile;
import org.yishi.portal.datebook.Datebook;
import org.yishi.portal.datebook.PersonalDatebook;
import org.yishi.portal.faces.finished.Finished;
import org.yishi.portal.faces.finished.Places;
import org.yishi.portal.faces.finished.PublicFiles;
import org.yishi.portal.faces.finished.PublicFiles.Made;
import org.yishi.portal.text.Texts;

/**
 * Calendars: {@code /datebook/guiyuan.ics}, one entry {@code /datebook/guiyuan/portal-meeting-7.ics}, and a person's own under its secret
 * address {@code /datebook/my/<secret>.ics}.
 */
@WebServlet("/datebook/*")
public class DatebookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_AREA = Pattern.compile("/([a-z0-9-]{1,80}?)(?:/([a-z][a-z0-9-]{1,120}))?\\.ics");
    private static final Pattern MY = Pattern.compile("/my/([A-Za-z0-9_-]{43})\\.ics");
    /** Personal calendars are made for each who asks; programs ask again later. */
    private static final int AT_ONCE = 4;

    @Inject
    private transient PublicFiles files;
    @Inject
    private transient Datebook datebook;
    @Inject
    private transient PersonalDatebook personal;
    @Inject
    private transient CalendarFile calendar;
    @Inject
    private transient Texts texts;

    private final transient Places places = new Places(AT_ONCE, 60);

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        PublicFiles.options(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Matcher my = MY.matcher(path);
        Matcher of = OF_AREA.matcher(path);
        if (my.matches()) {
            mine(my.group(1), request, response);
        } else if (of.matches() && !of.group(1).equals("my")) {
            if (of.group(2) != null) {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + of.group(2) + ".ics\"");
            }
            files.answer(request, response, Map.of(), "en".equals(request.getParameter("lang")) ? "en" : "zh", () -> open(of.group(1), of.group(2)));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Made open(String code, String name) {
        Area area = datebook.area(code);
        String text = calendar.of(area.name(), name == null ? datebook.subscribed(area) : List.of(datebook.get(area, name)));
        return new Made(CalendarFile.TYPE, text, area.path());
    }

    private void mine(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        places.take(response, () -> {
            String text = calendar.of(texts.get("portal.datebook.mine.name"), personal.at(secret));
            Finished.of(CalendarFile.TYPE, text.getBytes(StandardCharsets.UTF_8)).answer(request, response);
        });
    }
}
