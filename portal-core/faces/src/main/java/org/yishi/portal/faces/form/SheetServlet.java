package org.yishi.portal.faces.form;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.BlankForms;
import org.yishi.portal.print.PressBusy;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Prints;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.text.Texts;

/** {@code /portal/sheet?what=portal.object&subject=7}: the blank form as PDF; with {@code &large=true} in large type. */
@WebServlet("/portal/sheet")
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BlankForms forms;
    @Inject
    private transient Prints prints;
    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long subject = Long.parseLong(String.valueOf(request.getParameter("subject")));
            PrintOrder order = PrintOrder.of(subject).in(texts.language());
            Sheet sheet = forms.sheet(String.valueOf(request.getParameter("what")), subject,
                    "true".equals(request.getParameter("large")) ? order.inLargeType() : order);
            byte[] pdf = prints.pdf(sheet);
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", "inline; filename=\"form.pdf\"; filename*=UTF-8''"
                    + URLEncoder.encode(sheet.title() + " " + sheet.number() + ".pdf", StandardCharsets.UTF_8).replace("+", "%20"));
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (PressBusy e) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
