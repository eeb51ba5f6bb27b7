package org.yishi.portal.faces.error;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.faces.asset.Assets;
import org.yishi.portal.faces.guard.SecurityHeaders;
import org.yishi.portal.faces.look.CurrentLook;
import org.yishi.portal.text.RequestLanguage;
import org.yishi.portal.text.Texts;

/**
 * The page for everything that went wrong, in plain words and with a way on. Written without Faces and without the database,
 * since either may be what failed.
 */
@WebServlet("/portal-error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String REFERENCE = "portal.error.reference";
    static final String SENTENCE = "portal.error.sentence";

    /** Status of a form that was open too long. */
    static final int EXPIRED = 440;

    @Inject
    private transient Texts texts;
    @Inject
    private transient Assets assets;
    @Inject
    private transient CurrentLook look;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        int code = status == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) status;
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable tooLarge && Causes.isTooLarge(tooLarge)) {
            code = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            response.setStatus(code);
        } else if (thrown instanceof Throwable cause && request.getAttribute(REFERENCE) == null) {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            request.setAttribute(REFERENCE, Causes.log(cause, String.valueOf(path)));
        }
        SecurityHeaders.write(request, response);
        look.readFrom(request);
        RequestLanguage.set(look.getLocale());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(new ErrorDocument(texts, assets, look).of(code, request));
    }
}
