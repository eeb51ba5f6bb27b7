package org.yishi.portal.faces.print;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.faces.finished.Finished;
import org.yishi.portal.faces.finished.FinishedStore;
import org.yishi.portal.faces.finished.PageChanges;
import org.yishi.portal.faces.finished.PageKey;
import org.yishi.portal.faces.guard.LoginFirst;
import org.yishi.portal.faces.look.Look;
import org.yishi.portal.print.Paper;
import org.yishi.portal.print.PressBusy;
import org.yishi.portal.print.PrintDesk;
import org.yishi.portal.print.PrintDesk.Printed;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.text.Texts;

/**
 * {@code /portal/print?what=portal.notice&id=7}: a document as PDF, in the language of the visitor; with {@code &large=true} in large type,
 * {@code &paper=A3} on A3, {@code &office=true} in the version for those who work on it. What everybody may have is kept as finished bytes
 * until an act in its area.
 */
@WebServlet("/portal/print")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    private transient PrintDesk desk;
    @Inject
    private transient FinishedStore store;
    @Inject
    private transient PageChanges changes;
    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        try {
            answer(String.valueOf(request.getParameter("what")), order(request), request, response);
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessRefused e) {
            refuse(e, request, response);
        } catch (Refusal e) {
            response.sendError(422);
        } catch (PressBusy e) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void answer(String what, PrintOrder order, HttpServletRequest request, HttpServletResponse response) throws IOException {
        changes.dropDue();
        PageKey key = new PageKey("/portal/print", what + "&" + order, Look.unchosen(null));
        Optional<Finished> finished = order.office() ? Optional.empty() : store.find(key);
        if (finished.isPresent()) {
            response.setHeader("Cache-Control", "no-cache");
            name(what, order, response);
            finished.get().answer(request, response);
            return;
        }
        long since = store.now();
        Printed printed = desk.print(what, order);
        Finished made = Finished.of(PDF, printed.pdf());
        if (printed.forEverybody()) {
            store.keep(key, made, printed.areaPath(), since);
        }
        response.setHeader("Cache-Control", printed.forEverybody() ? "no-cache" : "private, no-store");
        name(what, order, response);
        made.answer(request, response);
    }

    /** A file name that says what it is when it lies in a folder with others. */
    private void name(String what, PrintOrder order, HttpServletResponse response) {
        String ascii = what.replaceAll("[^A-Za-z0-9]", "-") + "-" + order.id() + (order.large() ? "-large" : "");
        String words = texts.get(what + ".print") + "-" + order.id() + (order.large() ? "-" + texts.get("portal.print.large") : "");
        response.setHeader("Content-Disposition", "inline; filename=\"" + ascii + ".pdf\"; filename*=UTF-8''"
                + URLEncoder.encode(words + ".pdf", StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private PrintOrder order(HttpServletRequest request) {
        String paper = request.getParameter("paper");
        return new PrintOrder(Long.parseLong(String.valueOf(request.getParameter("id"))), texts.language(),
                "true".equals(request.getParameter("large")), paper == null ? Paper.A4 : Paper.valueOf(paper),
                "true".equals(request.getParameter("office")));
    }

    private static void refuse(AccessRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (refused.ofVisitor()) {
            response.setHeader("Location", LoginFirst.loginAndThen(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
